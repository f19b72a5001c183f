/** Writes the migration from the last one to the schema: `npm run migration --workspace packages/provisioner -- --name what_it_does`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const kit = dirname(fileURLToPath(import.meta.resolve("drizzle-kit")));
const orm = dirname(fileURLToPath(import.meta.resolve("drizzle-orm")));

// The generator looks for drizzle-orm beside itself, wherever the package manager put the two.
const modules = join(mkdtempSync(join(folder, "node_modules", ".migration-")), "node_modules");
mkdirSync(modules);
symlinkSync(kit, join(modules, "drizzle-kit"));
symlinkSync(orm, join(modules, "drizzle-orm"));
try {
  const program = join(modules, "drizzle-kit", "bin.cjs");
  const preserve = ["--preserve-symlinks", "--preserve-symlinks-main"];
  execFileSync(process.execPath, [...preserve, program, "generate", ...process.argv.slice(2)], {
    cwd: folder,
    stdio: "inherit",
  });
} finally {
  rmSync(dirname(modules), { recursive: true, force: true });
}
