import { parseInput } from "../commands/parse-input.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { actorOf } from "../facade/services.ts";
import { importBody } from "../http/imports.ts";
import type { Imports } from "../interface/imports.ts";
import { planImports } from "./plan-imports.ts";
import { runImports } from "./run-imports.ts";
import { scanServers } from "./scan-servers.ts";

export function importsOf(context: EngineContext): Imports {
  return {
    scan: (panel, query) => scanServers(context, panel, query),
    async plan(given) {
      const { entries } = parseInput(importBody, { entries: given });
      const planned = await planImports(context, entries);
      return planned.flatMap(({ done, conflicts }, index) => {
        const entry = given[index];
        const outcome = done ? "done" : conflicts.length === 0 ? "possible" : "conflict";
        return entry === undefined ? [] : [{ entry, outcome, conflicts }];
      });
    },
    async run(given, by) {
      return runImports(context, parseInput(importBody, { entries: given }).entries, actorOf(by));
    },
  };
}
