import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { panelAllocations } from "../../database/schema.ts";
import { isAccountOf } from "../../domain/account-identity.ts";
import type { Failure } from "../../domain/failure.ts";
import { panelFeatures } from "../../domain/further-ports.ts";
import { serverDescription, serverName } from "../../domain/name-template.ts";
import type { AppliedConfiguration } from "../../domain/option/applied-configuration.ts";
import { serverEnvironment } from "../../domain/option/server-environment.ts";
import { startupCommand } from "../../domain/option/startup-command.ts";
import type { PanelEgg } from "../../domain/panel-catalogue.ts";
import { placedAddresses } from "../../domain/placement/placed-addresses.ts";
import { eggNumbersOn } from "../../domain/product/product-egg.ts";
import type { NewServer, PanelGateway, WholeServer } from "../../panel/panel-gateway.ts";
import { PanelProblem } from "../../panel/panel-problem.ts";
import { accountRefused } from "../account-refused.ts";
import { refuseBrokenEgg } from "../broken-egg.ts";
import { eggNotOnPanel } from "../change/eggs-of-change.ts";
import { ensurePanelAccount } from "../ensure-panel-account.ts";
import { externalIdTaken } from "../external-id-taken.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, Step, StepResult } from "../operation-run.ts";
import { findOrderedServer, orderOf } from "../own-server.ts";
import { allocationIdsOf, type PromisedPlace } from "../placement/place.ts";
import { releasePlace } from "../placement/release-place.ts";
import { hasServer } from "../require-server.ts";
import { serviceConfiguration } from "../service-configuration.ts";
import { serviceEvent } from "../service-events.ts";
import { askedOn } from "../unresolved-creation.ts";

/** A server that is gone before it is installed is made again, so often in all. */
const mostTimesMade = 3;

function timesMade({ operation: { progress } }: ServiceRun): number {
  return typeof progress.timesMade === "number" ? progress.timesMade : 0;
}

/**
 * Makes the server under the external id of the service, which the panel takes only once. One request; when an earlier try
 * may have made it, it is looked up first and adopted, and so it is when the panel says that the external id is taken.
 */
export const adoptOrCreate: Step = {
  name: "make-server",
  async run(run) {
    if (hasServer(run)) return { outcome: "already-done" };
    if (run.installation === "gone" && timesMade(run) >= mostTimesMade) throw vanishes();
    const place = run.operation.progress.place as PromisedPlace;
    const gateway = await run.gateway(place.panelId);
    if (run.outcomeUnknown || run.installation === "gone") {
      for (const panelId of new Set([place.panelId, ...askedOn(run.operation.progress)])) {
        const existing = await findOurs(run, await run.gateway(panelId));
        if (existing !== null) return adopted(run, { ...place, panelId }, existing);
      }
    }
    const server = await newServer(run, place);
    try {
      return await asOrdered(run, place, await gateway.createServer(server), server);
    } catch (error) {
      if (!(error instanceof PanelProblem)) throw error;
      const refused = await accountRefused(run, accountOn(run, place.panelId), error);
      if (refused !== error) throw refused;
      if (error.kind === "taken" && error.concerns("external_id")) {
        const existing = await findOurs(run, gateway);
        if (existing !== null) return adopted(run, place, existing);
      }
      await refuseBrokenEgg(run, error, server.eggId);
      await reconsiderPlace(run, place, error);
      const corrected = error.kind === "invalid" ? await readAnew(run, place) : server;
      if (!isDeepStrictEqual(corrected, server))
        return asOrdered(run, place, await gateway.createServer(corrected), corrected);
      throw error;
    }
  },
};

function accountOn({ customer }: ServiceRun, panelId: string) {
  return { customerId: customer.id, panelId };
}

/** A new server, if it is of any use. */
async function asOrdered(
  run: ServiceRun,
  place: PromisedPlace,
  server: WholeServer,
  { environment: sent }: NewServer,
): Promise<StepResult> {
  if (!hasItsAddress(server)) throw await undone(run, place, server, addressOfAnother);
  if (await lacksVariables(run, place, server, sent)) throw await undone(run, place, server, eggHasChanged);
  return itsCustomers(run, place, server);
}

/**
 * A server of ours, its customer's. The panel's answer says whose account its owner is: a panel that was restored may have given the
 * number to somebody else, who loses it again before anything else happens.
 */
async function itsCustomers(run: ServiceRun, place: PromisedPlace, server: WholeServer): Promise<StepResult> {
  const { panelId } = place;
  const linked = await run.accounts.find(accountOn(run, panelId));
  if (server.owner === null || linked === null || isAccountOf(server.owner, linked)) return made(run, place, server);
  await run.accounts.suspect(accountOn(run, panelId));
  const { customer, product } = run;
  const account = await ensurePanelAccount(run, { customer, panelId, policy: product.userConflict });
  const userId = account.progress?.panelUserId as number;
  const { id, name, description, externalId } = server;
  await (await run.gateway(panelId)).updateDetails(id, { name, description, externalId, userId });
  const result = made(run, place, server);
  return {
    ...result,
    progress: { ...result.progress, ...account.progress },
    events: [...(account.events ?? []), ...(result.events ?? [])],
    async also(tx) {
      await account.also?.(tx);
      await result.also?.(tx);
    },
  };
}

/**
 * A server that an earlier try has made. One that its node's daemon has never heard of would never be installed, and is made anew,
 * perhaps elsewhere.
 */
async function adopted(run: ServiceRun, place: PromisedPlace, server: WholeServer): Promise<StepResult> {
  if (!hasItsAddress(server)) throw await undone(run, place, server, addressOfAnother);
  const isOnNode = server.status !== "installing" || (await (await run.gateway(place.panelId)).isOnNode(server));
  if (!isOnNode) throw wasRefused(run) ? await undone(run, place, server, halfMade) : new OperationFailure(doubtful);
  return itsCustomers(run, place, server);
}

/** Creations at the same time may all have been given one address, which then is one server's only. */
function hasItsAddress({ allocationId, allocations }: WholeServer): boolean {
  return allocationId === null || allocations.some(({ id }) => id === allocationId);
}

/**
 * Whether a new server lacks a value that it should have: a panel may make it without a variable that its egg got after the
 * catalogue was read, and installs it with nothing there. What the panel has emptied of what was sent, it would empty again.
 */
async function lacksVariables(
  run: ServiceRun,
  place: PromisedPlace,
  { environment }: WholeServer,
  sent: NewServer["environment"],
): Promise<boolean> {
  const emptied = Object.keys(environment).filter((name) => environment[name] === "" && !(name in sent));
  if (emptied.length === 0) return false;
  const { variables } = await eggOn(run, place.panelId, serviceConfiguration(run.product, run.service));
  if (emptied.some((name) => variables.every(({ envVariable }) => envVariable !== name)))
    await run.catalogue.refresh(place.panelId);
  const wanted = (await newServer(run, place)).environment;
  return emptied.some((name) => (wanted[name] ?? "").trim() !== "");
}

const eggHasChanged = {
  class: "retryable",
  code: "egg_changed",
  message: "The panel made the server without a variable that its egg got after the catalogue was read.",
  remedy: "Nothing to do: the catalogue was read anew, the server deleted again, and it is made anew.",
} as const;

const addressOfAnother = {
  class: "retryable",
  code: "port_taken",
  message: "The panel gave the server an address that another server has.",
  remedy: "Nothing to do: it was deleted again, and another place is sought.",
} as const;

/** Whether the daemon has refused the server before, at its making or since. */
function wasRefused({ operation: { steps } }: ServiceRun): boolean {
  return steps.some(({ failure }) => failure?.code === "daemon_failed" || failure?.code === doubtful.code);
}

/** Deleted now, it would live on on a node whose daemon only fails for a moment. */
const doubtful = {
  class: "retryable",
  code: "server_doubtful",
  message: "The daemon of its node answers with an error about a server that was made without an answer.",
  remedy: "Nothing to do: the daemon is asked once more. If it goes on, read the log of the daemon (Wings).",
} as const;

const halfMade = {
  class: "retryable",
  code: "server_half_made",
  message: "The panel kept a server that the daemon of its node refused.",
  remedy: "Nothing to do: it was deleted again, and is made anew. If it goes on, read the log of the daemon (Wings).",
} as const;

/** Deletes a server that is of no use to anybody, and gives its place back. */
async function undone(
  run: ServiceRun,
  { panelId, nodeId }: PromisedPlace,
  server: WholeServer,
  failure: Failure,
): Promise<OperationFailure> {
  await (await run.gateway(panelId)).deleteServer(server.id);
  await run.db.transaction((tx) => releasePlace(tx, run.service.id, { deleted: true }));
  await readNodeAnew(run, panelId, nodeId);
  return new OperationFailure(failure);
}

/** The server that an earlier try has made, if it did. @throws OperationFailure if another one has the external id */
async function findOurs(run: ServiceRun, gateway: PanelGateway): Promise<WholeServer | null> {
  const found = await findOrderedServer(orderOf(run), gateway);
  if (found === null || found.because === null) return found?.server ?? null;
  const { server, because } = found;
  throw externalIdTaken(run.service.externalId, { serverId: server.id, panelId: gateway.panelId, because });
}

/** A port that somebody else took, or a node that does not answer: the promise is given back, so that the next try finds another place. */
async function reconsiderPlace(
  run: ServiceRun,
  { panelId, nodeId }: PromisedPlace,
  problem: PanelProblem,
): Promise<void> {
  const portTaken = Object.keys(problem.fields).some((field) => field.startsWith("allocation"));
  const isMade = problem.failure.class === "unknown-outcome";
  if (!portTaken && (isMade || problem.kind !== "daemon-down")) return;
  await run.db.transaction((tx) => releasePlace(tx, run.service.id, { deleted: false }));
  if (!portTaken) return;
  await readNodeAnew(run, panelId, nodeId);
  throw new OperationFailure(
    {
      class: "retryable",
      code: "port_taken",
      message: "A port of the place was taken on the panel meanwhile.",
      remedy: "Nothing to do: another place is sought.",
    },
    { cause: problem },
  );
}

/** The node itself may be gone. */
async function readNodeAnew(run: ServiceRun, panelId: string, nodeId: number): Promise<void> {
  try {
    await run.allocations.refresh(panelId, nodeId);
  } catch (error) {
    if (!(error instanceof PanelProblem && error.kind === "not-found")) throw error;
    await run.catalogue.refresh(panelId);
  }
}

/** The panel contradicts what is known of its eggs: the server by what it says now. */
async function readAnew(run: ServiceRun, place: PromisedPlace): Promise<NewServer> {
  await run.catalogue.refresh(place.panelId);
  return newServer(run, place);
}

async function newServer(run: ServiceRun, place: PromisedPlace): Promise<NewServer> {
  const configuration = serviceConfiguration(run.product, run.service);
  const egg = await eggOn(run, place.panelId, configuration);
  const facts = {
    customer: run.customer,
    productName: run.product.name,
    orderId: run.service.orderId,
    serviceId: run.service.id,
    expiresAt: run.service.expiresAt,
  };
  const { main, further, variables } = place.ports;
  return {
    externalId: run.service.externalId,
    name: run.service.name ?? serverName(run.product.serverName, facts),
    description: serverDescription(run.product.serverDescription, facts),
    userId: run.operation.progress.panelUserId as number,
    eggId: egg.id,
    image: configuration.image ?? egg.dockerImage,
    startup: startupCommand(configuration, egg),
    environment: serverEnvironment(egg, configuration, variables),
    limits: configuration.limits,
    featureLimits: panelFeatures(configuration),
    allocationId: main.allocationId ?? 0,
    furtherAllocationIds: further.flatMap((port) => port.allocationId ?? []),
    startOnCompletion: configuration.startOnCompletion,
    skipScripts: configuration.skipScripts,
  };
}

async function eggOn(run: ServiceRun, panelId: string, configuration: AppliedConfiguration): Promise<PanelEgg> {
  const offered = run.product.eggs.find((egg) => egg.key === configuration.egg);
  const wanted = offered === undefined ? null : eggNumbersOn(offered, panelId).egg;
  const search = (eggs: readonly PanelEgg[]) => eggs.find((egg) => egg.id === wanted);
  const egg = search((await run.catalogue.get(panelId)).eggs) ?? search((await run.catalogue.refresh(panelId)).eggs);
  if (egg !== undefined) return egg;
  throw eggNotOnPanel(panelId, wanted);
}

/** What the server is, which for one that an earlier try made need not be what this one would have asked for. */
function made(run: ServiceRun, place: PromisedPlace, server: WholeServer): StepResult {
  const service = {
    state: "installing" as const,
    panelId: place.panelId,
    serverId: server.id,
    serverUuid: server.uuid,
    serverIdentifier: server.identifier,
    nodeId: server.nodeId,
    name: server.name,
    applied: serviceConfiguration(run.product, run.service),
    addresses: placedAddresses(place.addresses, server),
  };
  const kept = server.allocations.map(({ id }) => id);
  return {
    outcome: "done",
    service,
    progress: { installed: server.status === null, timesMade: timesMade(run) + 1 },
    events: [
      serviceEvent("service.installing", { ...run.service, ...service }, run.operation.id, {
        panelId: place.panelId,
        serverId: server.id,
      }),
    ],
    ...(isDeepStrictEqual(new Set(kept), new Set(allocationIdsOf(place)))
      ? {}
      : { also: (tx: Database) => settlePorts(tx, run.service.id, place.panelId, kept) }),
  };
}

/** In our book: the ports that the server has are the service's, and those that were promised to it and not used are free. */
async function settlePorts(tx: Database, serviceId: string, panelId: string, kept: readonly number[]): Promise<void> {
  const on = eq(panelAllocations.panelId, panelId);
  await tx
    .update(panelAllocations)
    .set({ serviceId: null, dedicated: false })
    .where(and(on, eq(panelAllocations.serviceId, serviceId), notInArray(panelAllocations.id, [...kept])));
  await tx
    .update(panelAllocations)
    .set({ serviceId, assigned: true })
    .where(and(on, inArray(panelAllocations.id, [...kept])));
}

function vanishes(): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: "server_vanishes",
    message: "The server was removed from the panel before it was installed, again and again.",
    remedy: "Find out on the panel's node or in its log who removes it, then try the operation again.",
  });
}
