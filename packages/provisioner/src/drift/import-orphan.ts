import { asked } from "../commands/asked.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { runImports } from "../import/run-imports.ts";
import { suggestServer } from "../import/scan-servers.ts";
import type { Actor } from "../interface/actor.ts";
import type { FindingRow } from "./drift-report.ts";
import { type RepairEnd, refusedRepair } from "./repair-done.ts";

/** Imports a server that has no service, as the import would suggest; what it cannot decide is left to a person. */
export async function importOrphan(context: EngineContext, finding: FindingRow, actor: Actor): Promise<RepairEnd> {
  const { panelId, serverId } = finding;
  const gateway = await context.panels.gateway(panelId);
  const server = serverId === null ? null : await asked(() => gateway.findOwnedServer(serverId));
  if (server === null) return refusedRepair("The server is not on the panel any more.");
  const { entry, conflicts } = await suggestServer(context, panelId, server);
  if (entry === null) {
    return refusedRepair(conflicts.map(({ message, remedy }) => `${message} ${remedy}`).join(" "));
  }
  const [result] = await runImports(context, [{ ...entry, expiresAt: null, accept: [] }], actor);
  return { outcome: "operation", operation: result?.operation ?? null, message: "" };
}
