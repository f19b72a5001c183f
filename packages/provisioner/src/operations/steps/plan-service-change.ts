import type { ServiceRow } from "../../database/rows.ts";
import type { AppliedConfiguration } from "../../domain/option/applied-configuration.ts";
import type { PanelEgg } from "../../domain/panel-catalogue.ts";
import type { ServiceAddress } from "../../domain/service.ts";
import { keepAddresses } from "../../domain/upgrade/address-changes.ts";
import { type KeptVariables, keptFor } from "../../domain/upgrade/change-choices.ts";
import { customersOwn } from "../../domain/upgrade/environment-merge.ts";
import type { UpgradePlan } from "../../domain/upgrade/upgrade-plan.ts";
import type { AddressedServer } from "../../panel/panel-gateway.ts";
import { eggsOfChange } from "../change/eggs-of-change.ts";
import { planChange } from "../change/plan-change.ts";
import {
  buildBefore,
  type PlannedChange,
  plannedBuild,
  plannedMove,
  plannedStartup,
} from "../change/planned-change.ts";
import { type WantedService, wantedService } from "../change/wanted-service.ts";
import { changeInputOf } from "../input-of.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, Step } from "../operation-run.ts";
import { readOwnServer } from "../own-server.ts";
import { newEnough } from "../placement/new-enough.ts";
import { requireServer } from "../require-server.ts";
import { configurationInvalid, serviceConfiguration } from "../service-configuration.ts";

/**
 * Reads the server, plans what the operation was told to make of it, and promises the room and ports that this takes, before
 * anything is changed. One request. What is planned is kept on the operation, so that a try after a crash goes on with the
 * same plan, and knows what to put back.
 */
export const planServiceChange: Step = {
  name: "plan",
  async run(run) {
    if (run.operation.progress.change !== undefined || !changesService(run)) return { outcome: "already-done" };
    const server = await readOwnServer(run);
    const { transfers } = await run.gateway(requireServer(run.service).panelId);
    const mayMove = transfers !== null && server.allocationId !== null;
    return { outcome: "done", progress: { change: await planFor(run, server, { mayMove }) } };
  },
};

/** A plain reinstallation changes nothing but the files. */
function changesService({ operation }: ServiceRun): boolean {
  const { egg, variables } = changeInputOf(operation);
  return operation.kind !== "reinstall" || egg !== undefined || variables !== undefined;
}

/** What was planned and is not settled yet; null before and after, and when there is nothing to plan. */
export function changeOf(run: ServiceRun): PlannedChange | null {
  return (run.operation.progress.change as PlannedChange | undefined) ?? null;
}

/** What is known about a server whose change is planned. */
export interface PlanningOptions {
  /** @default those of the service */
  readonly addresses?: readonly ServiceAddress[];
  /** Whether it can be moved. @default false */
  readonly mayMove?: boolean;
  /** Whether it lacks ports that it was to have. @default false */
  readonly lacksPorts?: boolean;
}

/** Plans the operation's change of a server as it is now, with the addresses that we know of. @throws OperationFailure if it must not be done */
export async function planFor(
  run: ServiceRun,
  server: AddressedServer,
  { addresses = run.service.addresses, mayMove = false, lacksPorts = false }: PlanningOptions = {},
): Promise<PlannedChange> {
  const { operation } = run;
  const service = { ...run.service, addresses };
  const { panelId } = requireServer(service);
  const input = changeInputOf(operation);
  const wanted = await wantedService(run.productVersions, service, input);
  const applied = wanted.configuration;
  if (applied === null) throw configurationInvalid(wanted.problems);
  const eggs = await eggsOfChange(run.catalogue, panelId, server.eggId, wanted);
  const acceptDataLoss = input.acceptDataLoss === true;
  const sold = service.applied ?? serviceConfiguration(run.product, service);
  const kept = keptFor(service, wanted.egg);
  const { nodeOrder } = wanted.product;
  const whose = { service, panelId, server, operationId: operation.id };
  const change = { ...eggs, ...whose, sold, wanted: applied, kept, nodeOrder, mayMove, lacksPorts };
  const { plan, addresses: moves } = await planChange(run, change, acceptDataLoss, newEnough(run));
  if (plan.outcome === "needs-another-node") throw needsAnotherNode(plan);
  if (plan.warnings.length > 0 && !acceptDataLoss) throw dataLoss(plan);
  const move = plannedMove(plan, moves);
  return {
    sold: { ...soldAfter(wanted), keptVariables: keptAfter(service, wanted.egg, { ...eggs, sold, server }), applied },
    ...(move === null
      ? {
          build: plannedBuild(plan, server, applied, moves),
          startup: plannedStartup(plan, server, eggs.newEgg.id, applied),
        }
      : { move, build: null, startup: null }),
    addresses: moves.addresses,
    before: buildBefore(server, addresses),
  };
}

function soldAfter({ productId, productVersion, egg, options, variables }: WantedService) {
  return { productId, productVersion, egg, options, variables };
}

interface LeftEgg {
  readonly oldEgg: PanelEgg;
  readonly sold: AppliedConfiguration;
  readonly server: AddressedServer;
}

/** With another egg, what the customer has set with this one is kept for the day they come back to it. */
function keptAfter(service: ServiceRow, egg: string, { oldEgg, sold, server }: LeftEgg): KeptVariables {
  if (egg === service.egg) return service.keptVariables;
  const { variables: ports } = keepAddresses(sold.ports, service.addresses);
  const sides = { oldEgg: oldEgg.variables, oldProduct: sold.variables, current: server.environment, ports };
  return { ...service.keptVariables, [service.egg]: customersOwn(sides) };
}

function needsAnotherNode({ obstacles }: UpgradePlan): OperationFailure {
  return new OperationFailure({
    class: "permanent",
    code: "needs_another_node",
    message: `The server cannot become this on its node: ${obstacles.join("; ")}.`,
    remedy: "Choose a smaller target, make room on the node, or sell a new service elsewhere and move the files.",
  });
}

function dataLoss({ warnings }: UpgradePlan): OperationFailure {
  return new OperationFailure({
    class: "permanent",
    code: "data_loss_not_accepted",
    message: `The change may lose data: ${warnings.map(({ message }) => message).join(" ")}`,
    remedy: "Show the warnings to whoever decides and give the command again with `acceptDataLoss: true`.",
  });
}
