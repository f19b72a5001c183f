import { eq } from "drizzle-orm";
import { customers } from "../../database/schema.ts";
import type { ServiceOperationKind } from "../../domain/operation.ts";
import { expiryOf } from "../expiry-of.ts";
import { inputOf } from "../input-of.ts";
import type { OperationDefinition, ServiceRun, Step } from "../operation-run.ts";
import { serviceEvent } from "../service-events.ts";
import { suspended, unsuspended } from "../suspension.ts";
import { actOnServers, beginWithServers, type ServersCommand, tellOfFailedServers } from "./act-on-servers.ts";

/** A pool has no server: what is known of it is known from here on. */
const activate: Step = {
  name: "activate",
  async run(run) {
    const { budget } = run.service;
    if (run.service.state !== "pending" || budget === null) return { outcome: "already-done" };
    const name = run.service.name ?? run.product.name;
    const service = { state: "active", activatedAt: run.now(), name } as const;
    return {
      outcome: "done",
      service,
      events: [serviceEvent("pool.activated", { ...run.service, ...service }, run.operation.id, { budget })],
    };
  },
};

/** A server that somebody has suspended by itself is suspended already, and stays so. */
const suspendServers = (input?: { readonly expiry: true }): ServersCommand => ({
  kind: "suspend",
  ...(input === undefined ? {} : { input }),
  settled: ({ service, open, projected }) =>
    open.length === 0 ? projected === "suspended" || projected === "failed" : service.state === "terminated",
});

/** Only what the pool has suspended. */
const unsuspendServers: ServersCommand = {
  kind: "unsuspend",
  settled: ({ service, open, projected }) =>
    projected !== "suspended" ||
    !(service.suspensionReason === "pool" || open.some(({ kind, input }) => kind === "suspend" && "pool" in input)),
};

const terminateServers = (input?: { readonly expiry: true }): ServersCommand => ({
  kind: "terminate",
  ...(input === undefined ? {} : { input }),
  settled: () => false,
});

/** What a pool's operation does with its servers, as long as nothing more has to be known for it. */
export function serversCommandOf(
  command: "suspend" | "unsuspend" | "terminate" | "change-owner" | "nothing" | null,
): ServersCommand | null {
  switch (command) {
    case "suspend":
      return suspendServers();
    case "unsuspend":
      return unsuspendServers;
    case "terminate":
      return terminateServers();
    case "change-owner":
      return { kind: "change-owner", settled: () => false };
    default:
      return null;
  }
}

const suspendPool: Step = {
  name: "suspend",
  run: async (run) => ({ outcome: "done", ...suspended(run, "requested") }),
};

/** Before its servers: none of them is active in a pool that is not. */
const unsuspendPool: Step = {
  name: "unsuspend",
  run: async (run) => ({ outcome: run.service.state === "suspended" ? "done" : "already-done", ...unsuspended(run) }),
};

const terminatePool: Step = {
  name: "terminate",
  run: async (run) => ({ outcome: "done", ...terminated(run) }),
};

function terminated(run: ServiceRun) {
  if (run.service.state === "terminated") return {};
  const service = {
    state: "terminated",
    terminatedAt: run.now(),
    suspensionReason: null,
    dueAt: null,
  } as const;
  return {
    service,
    events: [serviceEvent("service.terminated", { ...run.service, ...service }, run.operation.id, {})],
  };
}

/** What the policy wants at expiry, of the servers first. */
const expireServers = actOnServers((run) => {
  switch (expiryOf(run)) {
    case "suspend":
      return suspendServers({ expiry: true });
    case "terminate":
      return terminateServers({ expiry: true });
    default:
      return null;
  }
});

const expirePool: Step = {
  name: "expire",
  async run(run) {
    const end = expiryOf(run);
    const { expiresAt } = run.service;
    if (end === null || expiresAt === null) return { outcome: "already-done" };
    // An earlier try has told that, and was given up for a server's sake.
    if (end === "suspend" && run.service.suspensionReason === "expired") return { outcome: "already-done" };
    const changes = end === "terminate" ? terminated(run) : end === "suspend" ? suspended(run, "expired") : {};
    const after = { ...run.service, ...changes.service };
    const told = serviceEvent("service.expired", after, run.operation.id, { expiresAt: expiresAt.toISOString() });
    return { outcome: "done", ...changes, events: [told, ...(changes.events ?? [])] };
  },
};

const renewPool: Step = {
  name: "unsuspend",
  async run(run) {
    const { state, suspensionReason } = run.service;
    return state === "suspended" && suspensionReason === "expired"
      ? unsuspendPool.run(run)
      : { outcome: "already-done" };
  },
};

/** Also those that an expiry has reached which the pool itself has not. */
const liftServers = actOnServers((run) => (run.service.state === "active" ? unsuspendServers : null));

const renamePool: Step = {
  name: "rename",
  async run(run) {
    const { name } = inputOf(run.operation, "rename");
    return {
      outcome: "done",
      service: { name },
      events: [serviceEvent("service.renamed", run.service, run.operation.id, { name })],
    };
  },
};

/** Before its servers: what is made in it from here on is the new owner's. */
const givePool: Step = {
  name: "owner",
  async run(run) {
    const { customer: customerId } = inputOf(run.operation, "change-owner");
    const { customerId: previousCustomerId } = run.service;
    if (previousCustomerId === customerId) return { outcome: "already-done" };
    const [customer] = await run.db.select({ id: customers.id }).from(customers).where(eq(customers.id, customerId));
    if (customer === undefined) throw new Error(`The command has not stored customer ${customerId}`);
    const service = { customerId };
    return {
      outcome: "done",
      service,
      events: [
        serviceEvent("service.owner-changed", { ...run.service, ...service }, run.operation.id, { previousCustomerId }),
      ],
    };
  },
};

/** One that has failed is only written down as the new owner's: whether it has a server is not known. */
const giveServers = actOnServers(({ operation }) => {
  const input = inputOf(operation, "change-owner");
  const { customer: customerId } = input;
  return {
    kind: "change-owner",
    input,
    otherwise: { customerId },
    settled: ({ service }) => service.customerId === customerId,
  };
});

/** What it is was stored with the command. */
const changed: OperationDefinition = { steps: [] };

/** How operations on pools are carried out. None of them asks a panel for anything. */
export const poolOperations: Readonly<Partial<Record<ServiceOperationKind, OperationDefinition>>> = {
  create: { steps: [activate] },
  suspend: { steps: [beginWithServers, actOnServers(() => suspendServers()), suspendPool, tellOfFailedServers] },
  unsuspend: { steps: [unsuspendPool, beginWithServers, liftServers] },
  expire: { steps: [beginWithServers, expireServers, expirePool, tellOfFailedServers] },
  terminate: { steps: [beginWithServers, actOnServers(() => terminateServers()), terminatePool] },
  renew: { steps: [renewPool, beginWithServers, liftServers] },
  rename: { steps: [renamePool] },
  "change-owner": { steps: [givePool, beginWithServers, giveServers] },
  upgrade: changed,
  "change-options": changed,
};
