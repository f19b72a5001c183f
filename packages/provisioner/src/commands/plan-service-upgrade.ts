import { eq } from "drizzle-orm";
import { services } from "../database/schema.ts";
import type { OfferedUpgradePlan } from "../domain/upgrade/upgrade-plan.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { ServiceHasNoServerError } from "../errors/service-has-no-server-error.ts";
import { upgradeTargetBody } from "../http/services.ts";
import { wantedService } from "../operations/change/wanted-service.ts";
import { asked } from "./asked.ts";
import { changeInput } from "./change-service.ts";
import { rulesBrokenBy } from "./check-change.ts";
import { parseInput, refuseProblems } from "./parse-input.ts";
import { planAgainst } from "./plan-against.ts";

/** Every difference that a change would make to the server as it is now. Reads the server; changes nothing. */
export async function planServiceUpgrade(
  context: EngineContext,
  serviceId: string,
  target: unknown,
): Promise<OfferedUpgradePlan> {
  const { db } = context.database;
  const [service] = await db.select().from(services).where(eq(services.id, serviceId));
  if (service === undefined) throw new NotFoundError("service", serviceId);
  if (service.budget !== null) throw new ServiceHasNoServerError(serviceId);
  const wanted = await wantedService(
    context.productVersions,
    service,
    await changeInput(context, parseInput(upgradeTargetBody, target)),
  );
  refuseProblems(wanted.problems);
  const { panelId, serverId } = service;
  if (panelId === null || serverId === null || service.state === "terminated") {
    throw new ServiceHasNoServerError(serviceId);
  }
  return asked(async () => {
    const gateway = (await context.panels.gateway(panelId)).withPriority("interactive");
    const plan = await planAgainst(context, service, panelId, await gateway.getServer(serverId), wanted);
    const broken =
      wanted.configuration === null ? [] : await rulesBrokenBy(context, service, service, wanted.configuration);
    return { ...plan, brokenRules: broken };
  });
}
