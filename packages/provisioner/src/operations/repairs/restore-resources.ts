import { panelFeatures } from "../../domain/further-ports.ts";
import { serverEnvironment } from "../../domain/option/server-environment.ts";
import { startupCommand } from "../../domain/option/startup-command.ts";
import { eggNumbersOn } from "../../domain/product/product-egg.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, StepResult } from "../operation-run.ts";
import { readOwnServer } from "../own-server.ts";
import { requireServer } from "../require-server.ts";

/** Gives the server the limits that were sold. Two requests: its primary allocation goes along, so that it stays. */
export async function restoreLimits(run: ServiceRun): Promise<StepResult> {
  const configuration = sold(run);
  const { panelId, serverId } = requireServer(run.service);
  const gateway = await run.gateway(panelId);
  const { allocationId } = await readOwnServer(run);
  await gateway.updateBuild(serverId, {
    allocationId,
    limits: configuration.limits,
    featureLimits: panelFeatures(configuration),
    addAllocationIds: [],
    removeAllocationIds: [],
  });
  return { outcome: "done" };
}

/** Gives the server the egg that was sold, with the values that it has for that egg's variables. Two requests; nothing is installed anew. */
export async function restoreEgg(run: ServiceRun): Promise<StepResult> {
  const configuration = sold(run);
  const { panelId, serverId } = requireServer(run.service);
  const offered = run.product.eggs.find(({ key }) => key === run.service.egg);
  const number = offered === undefined ? null : eggNumbersOn(offered, panelId).egg;
  const egg = (await run.catalogue.get(panelId)).eggs.find(({ id }) => id === number);
  if (egg === undefined) {
    throw new OperationFailure({
      class: "needs-person",
      code: "egg_not_on_panel",
      message: `The panel ${panelId} has no egg ${number ?? run.service.egg}.`,
      remedy: "Restore the egg on the panel, or accept what the panel has.",
    });
  }
  const gateway = await run.gateway(panelId);
  const { environment } = await readOwnServer(run);
  await gateway.updateStartup(serverId, {
    eggId: egg.id,
    image: configuration.image ?? egg.dockerImage,
    startup: startupCommand(configuration, egg),
    environment: serverEnvironment(egg, configuration, environment),
    skipScripts: configuration.skipScripts,
  });
  return { outcome: "done" };
}

function sold(run: ServiceRun) {
  const { applied } = run.service;
  if (applied !== null) return applied;
  throw new OperationFailure({
    class: "needs-person",
    code: "nothing_sold",
    message: `It is not known what the server of service ${run.service.id} was given.`,
    remedy: "Upgrade the service to what it shall be.",
  });
}
