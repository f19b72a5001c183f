/** Compiles every TypeScript sample of the documents against the workspace's sources, each as a module of its own. */
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "../..");
const place = join(import.meta.dirname, "../.samples");
const documents = globSync(["README.md", "packages/*/README.md", "docs/**/*.md"], {
  cwd: root,
  exclude: (path) => path.includes("node_modules") || path.includes("CHANGELOG"),
});

/** What samples import as the reader's own, by file. */
const readersProgram = {
  "shop.ts": `export declare function sellServer(order: { url: string; key: string | undefined; customer: number }): Promise<{ address: string }>;
`,
  "mail.ts": `export declare function sendMail(mail: { to: string; subject: string; text: string; messageId: string }): Promise<unknown>;
`,
};

rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
const origin = new Map<string, string>();
for (const document of documents.sort()) {
  const text = readFileSync(join(root, document), "utf8");
  for (const sample of text.matchAll(/^```ts\b[^\n]*\n(.*?)^```/gms)) {
    const line = text.slice(0, sample.index).split("\n").length;
    const file = `${document.replace(/\W+/g, "-")}-${line}.ts`;
    origin.set(file, `${document}:${line}`);
    writeFileSync(join(place, file), `${sample[1]}\nexport {};\n`);
  }
}
writeFileSync(join(place, "globals.d.ts"), readFileSync(join(import.meta.dirname, "sample-globals.txt"), "utf8"));
for (const [file, text] of Object.entries(readersProgram)) writeFileSync(join(place, file), text);
writeFileSync(
  join(place, "tsconfig.json"),
  JSON.stringify({
    extends: relative(place, join(root, "tsconfig.base.json")),
    compilerOptions: { lib: ["esnext", "dom", "dom.iterable", "dom.asynciterable"], noUnusedLocals: false },
    include: ["*.ts"],
  }),
);

const { status, stdout } = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript-native/bin/tsc"), "-p", place, "--pretty", "false"],
  {
    encoding: "utf8",
  },
);
const named = stdout.replace(/^(?:.*\/)?([\w-]+\.ts)\((\d+),/gm, (all, file: string, line: string) => {
  const start = origin.get(file);
  return start ? `${start} (+${line}): ${all}` : all;
});
if (named) console.log(named);
console.log(`${origin.size} samples of ${documents.length} documents compiled${status === 0 ? "" : ", with errors"}.`);
if (status === 0) rmSync(place, { recursive: true, force: true });
process.exitCode = status === 0 && origin.size > 0 ? 0 : 1;
