import { existsSync, globSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Router, static as serveFiles } from "express";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist");
const sources = ["web/**/*.*", "vite.config.ts", "package.json"];

/** Builds the page when its sources are newer than what was built last; takes a few seconds then, and none otherwise. */
export async function buildWebPage(onBuild?: () => void): Promise<void> {
  if (isCurrent()) return;
  onBuild?.();
  // A test runner's NODE_ENV must not make it a development build: the page is the same whoever builds it.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await build({ configFile: join(root, "vite.config.ts"), root: join(root, "web"), logLevel: "warn" });
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  writeFileSync(stamp, "");
}

/** Serves the page: its files for ever, itself never cached, so that a new build is seen at once. */
export function webPageRouter(): Router {
  const router = Router();
  router.use(
    "/assets",
    serveFiles(join(built, "assets"), { immutable: true, maxAge: "1y", index: false, fallthrough: false }),
  );
  router.use(serveFiles(built, { index: false, maxAge: "1h" }));
  router.get("/{*path}", (_request, response) => {
    response.set("cache-control", "no-cache").sendFile(join(built, "index.html"));
  });
  return router;
}

const stamp = join(built, ".built");

function isCurrent(): boolean {
  if (!existsSync(stamp)) return false;
  const builtAt = statSync(stamp).mtimeMs;
  return globSync(sources, { cwd: root }).every((file) => statSync(join(root, file)).mtimeMs < builtAt);
}
