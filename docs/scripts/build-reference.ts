/** Builds the API reference of the published packages' public entries into the site, with TypeDoc. It is not committed. */
import { join } from "node:path";
import { Application, LogLevel, OptionDefaults } from "typedoc";

const root = join(import.meta.dirname, "../..");
const entries = {
  "@hatchery/sdk": "sdk/src/index.ts",
  "@hatchery/sdk/schemas": "sdk/src/pterodactyl/schemas/index.ts",
  "@hatchery/sdk/pelican": "sdk/src/pelican/index.ts",
  "@hatchery/sdk/pelican/schemas": "sdk/src/pelican/schemas/index.ts",
  "@hatchery/provisioner": "provisioner/src/index.ts",
  "@hatchery/provisioner/http": "provisioner/src/http/index.ts",
  "@hatchery/http": "http-api/src/index.ts",
  "@hatchery/http/client": "http-api/src/client/index.ts",
  "@hatchery/http/node": "http-api/src/node/index.ts",
  "@hatchery/express": "express-adapter/src/index.ts",
  "@hatchery/panel-emulator": "panel-emulator/src/index.ts",
  "@hatchery/eggs": "eggs/src/index.ts",
  "@hatchery/eggs/files": "eggs/src/files/index.ts",
};

const app = await Application.bootstrap({
  name: "Hatchery: API reference",
  entryPoints: Object.values(entries).map((path) => join(root, "packages", path)),
  tsconfig: join(root, "docs/tsconfig.reference.json"),
  readme: "none",
  blockTags: [...OptionDefaults.blockTags, "@description"],
  excludeExternals: true,
  excludePrivate: true,
  excludeInternal: true,
  disableSources: true,
  navigationLinks: { Guide: "/" },
  // What a sentence links to is not always exported; the compiler has looked at everything else already.
  logLevel: LogLevel.Error,
});
const project = await app.convert();
if (!project) throw new Error("TypeDoc could not read the packages.");

const nameOf = new Map(Object.entries(entries).map(([name, path]) => [path.replace(/(\/index)?\.ts$/, ""), name]));
const modules = project.children ?? [];
for (const module of modules) {
  const name = nameOf.get(module.name);
  if (name === undefined) throw new Error(`TypeDoc calls a module ${module.name}; which entry is that?`);
  module.name = name;
}
if (modules.length !== nameOf.size) throw new Error(`The reference has ${modules.length} of ${nameOf.size} entries.`);
await app.generateDocs(project, join(root, "docs/public/reference/api"));
console.log(`API reference: ${modules.map(({ name }) => name).join(", ")}`);
