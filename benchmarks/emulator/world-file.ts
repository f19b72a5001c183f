import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorldInput } from "@hatchery/panel-emulator";

/** Writes a world where the emulator's command can read it; answers the path. */
export function worldFile(world: WorldInput): string {
  const path = join(mkdtempSync(join(tmpdir(), "hatchery-bench-")), "world.json");
  writeFileSync(path, JSON.stringify(world));
  return path;
}
