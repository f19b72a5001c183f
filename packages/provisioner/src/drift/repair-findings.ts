import { eq } from "drizzle-orm";
import { commandOnService } from "../commands/command-on-service.ts";
import { parseInput } from "../commands/parse-input.ts";
import { driftFindings } from "../database/drift-schema.ts";
import { type DriftRepair, finalRepairs } from "../domain/drift/drift-finding.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { isProvisionerError } from "../errors/provisioner-error.ts";
import { RepairNotOfferedError } from "../errors/repair-not-offered-error.ts";
import { repairBody } from "../http/drift.ts";
import type { Actor } from "../interface/actor.ts";
import type { RepairOutcome } from "../interface/drift.ts";
import { getPanel } from "../queries/panels.ts";
import { deleteStrayServer } from "./delete-stray-server.ts";
import { type FindingRow, findingsOf } from "./drift-report.ts";
import { forgetAccount } from "./forget-account.ts";
import { importOrphan } from "./import-orphan.ts";
import { recreateServer } from "./recreate-server.ts";
import { closeFinding, type RepairEnd, refusedRepair } from "./repair-done.ts";

const findingsAtOnce = 200;

/** Repairs one finding, or all of a panel that offer the repair. @throws NotFoundError, RepairNotOfferedError */
export async function repairFindings(
  context: EngineContext,
  input: unknown,
  actor: Actor,
): Promise<readonly RepairOutcome[]> {
  const what = parseInput(repairBody, input);
  const { db } = context.database;
  if ("findingId" in what) {
    const [finding] = await db.select().from(driftFindings).where(eq(driftFindings.id, what.findingId));
    if (finding === undefined) throw new NotFoundError("drift_finding", what.findingId);
    const repair = what.repair ?? finding.repairs[0];
    if (repair === undefined || !finding.repairs.includes(repair))
      throw new RepairNotOfferedError(finding.id, String(repair));
    return [await repairFinding(context, finding, repair, actor)];
  }
  await getPanel(db, what.panel);
  const outcomes: RepairOutcome[] = [];
  for (let after: string | null = null; ; ) {
    const some: readonly FindingRow[] = await findingsOf(db, what.panel, {
      kind: what.kind,
      after,
      limit: findingsAtOnce,
    });
    for (const finding of some) {
      const repair = what.repair ?? finding.repairs.find((offered) => !finalRepairs.has(offered));
      if (repair === undefined || !finding.repairs.includes(repair)) continue;
      outcomes.push(await repairFinding(context, finding, repair, actor));
    }
    const last = some.at(-1);
    if (last === undefined || some.length < findingsAtOnce) return outcomes;
    after = `${last.kind} ${last.id}`;
  }
}

/** Does what a finding offers. What the service or the panel refuses is answered, not thrown. */
export async function repairFinding(
  context: EngineContext,
  finding: FindingRow,
  repair: DriftRepair,
  actor: Actor,
): Promise<RepairOutcome> {
  try {
    return { findingId: finding.id, repair, ...(await carryOut(context, finding, repair, actor)) };
  } catch (error) {
    if (!isProvisionerError(error)) throw error;
    return { findingId: finding.id, repair, ...refusedRepair(error.message) };
  }
}

async function carryOut(
  context: EngineContext,
  finding: FindingRow,
  repair: DriftRepair,
  actor: Actor,
): Promise<RepairEnd> {
  if (repair === "delete-server") return deleteStrayServer(context, finding, actor);
  if (repair === "import-server") return importOrphan(context, finding, actor);
  if (repair === "forget-account") return forgetAccount(context, finding, actor);
  if (repair === "recreate-server") return recreateServer(context, finding, actor);
  const { id: findingId, kind, serverId, serviceId } = finding;
  if (serviceId === null) return refusedRepair("The finding is about no service.");
  const { operation } = await commandOnService(
    context,
    repair === "give-up-service"
      ? {
          serviceId,
          kind: "terminate",
          input: {},
          actor,
          async inTransaction(tx, service, now) {
            await closeFinding(tx, finding, actor, now);
            return service;
          },
        }
      : { serviceId, kind: "repair", input: { findingId, kind, repair, serverId }, actor },
  );
  return { outcome: "operation", operation, message: "" };
}
