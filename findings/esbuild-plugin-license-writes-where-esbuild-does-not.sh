#!/usr/bin/env bash
# esbuild-plugin-license 1.2.3: it writes its file although esbuild was told to write nothing, and then fails where there is no folder.
#
# With `write: false` esbuild gives what it has built to its caller, and makes no folder: so do bundlers on top of it, tsup 9.0.0
# among them, which write the files themselves afterwards. The plugin writes the licences to the output folder by itself at the end of
# the build. Where that folder does not exist yet the build is rejected with ENOENT; where it does, the licences are all that is in it.
# With esbuild writing, the folder is made before the plugin's turn, and nothing is noticed. In a bundler that writes declarations at
# the same time, it depends on which of both is quicker.
#
# Seen with esbuild-plugin-license 1.2.3, esbuild 0.28.2, Node.js 20.20:
#   esbuild writes: built, licences.txt out.js
#   it does not, no folder: ENOENT
#   it does not, a folder: built, licences.txt
#
# Fails if that changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund esbuild@0.28.2 esbuild-plugin-license@1.2.3 nanoid@5.1.5
echo 'import { nanoid } from "nanoid"; console.log(nanoid());' > entry.js
cat > build.mjs <<'EOF'
import { build } from "esbuild";
import { mkdirSync, readdirSync } from "node:fs";
import plugin from "esbuild-plugin-license";
const license = plugin.default ?? plugin;
async function built(outdir, write) {
  try {
    await build({
      entryPoints: { out: "entry.js" }, bundle: true, platform: "node", format: "esm", logLevel: "silent", outdir, write,
      plugins: [license({ thirdParty: { output: { file: "licences.txt", template: (all) => all.map(({ packageJson: { name } }) => name).join() } } })],
    });
    return `built, ${readdirSync(outdir).sort().join(" ")}`;
  } catch (error) {
    return /ENOENT/.exec(String(error.message))?.[0] ?? String(error);
  }
}
console.log(`esbuild writes: ${await built("one", true)}`);
console.log(`it does not, no folder: ${await built("two", false)}`);
mkdirSync("three");
console.log(`it does not, a folder: ${await built("three", false)}`);
EOF
diff <(node build.mjs) - <<'SEEN'
esbuild writes: built, licences.txt out.js
it does not, no folder: ENOENT
it does not, a folder: built, licences.txt
SEEN
echo "as described"
