import { eq } from "drizzle-orm";
import { services } from "../../database/schema.ts";
import { soldAsOnPanel } from "../../domain/further-ports.ts";
import type { RepairInput } from "../../domain/operation-input.ts";
import type { AppliedConfiguration } from "../../domain/option/applied-configuration.ts";
import { type BudgetExcess, beyondBudget, claimOf } from "../../domain/pool/budget.ts";
import { eggNumbersOn } from "../../domain/product/product-egg.ts";
import type { AddressedServer } from "../../panel/panel-gateway.ts";
import { moved } from "../change/settle-move.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, StepResult } from "../operation-run.ts";
import { ownServer } from "../own-server.ts";
import { claimsIn, takenBy } from "../pool/claims.ts";
import { holdPools } from "../pool/hold-pool.ts";
import { suspended, unsuspended } from "../suspension.ts";

/** Takes what the panel has for the truth, in the matter of one finding. One request. */
export async function acceptPanel(run: ServiceRun, { kind, serverId }: RepairInput): Promise<StepResult> {
  const gateway = await run.gateway(run.service.panelId ?? "");
  const server = await gateway.getServer(serverId ?? run.service.serverId ?? 0);
  if (kind !== "duplicate-server") ownServer(run, server);
  switch (kind) {
    case "wrong-limits":
      return acceptLimits(run, server);
    case "wrong-egg":
      return acceptEgg(run, server);
    case "not-suspended":
    case "not-unsuspended":
      return acceptSuspension(run, server);
    case "moved-server":
      return acceptMove(run, server);
    case "duplicate-server":
      return acceptServer(server);
    default:
      throw new Error(`There is nothing to accept about ${kind}.`);
  }
}

async function acceptLimits(run: ServiceRun, { limits, featureLimits }: AddressedServer): Promise<StepResult> {
  const { applied } = run.service;
  if (applied === null) return { outcome: "already-done" };
  const accepted = {
    ...applied,
    limits,
    featureLimits: soldAsOnPanel(featureLimits, applied.ports),
  };
  if (run.service.poolId === null) return { outcome: "done", service: { applied: accepted } };
  await takeOfPool(run, run.service.poolId, accepted);
  return { outcome: "done", service: { applied: accepted } };
}

/** What a server of a pool has on the panel is accepted only as far as the pool goes; from then on it counts. */
function takeOfPool(run: ServiceRun, poolId: string, accepted: AppliedConfiguration): Promise<void> {
  return run.fenced(async ({ tx }) => {
    const budget = (await holdPools(tx, [poolId])).get(poolId)?.budget ?? null;
    const others = (await claimsIn(tx, run.productVersions, poolId)).filter(
      ({ service }) => service.id !== run.service.id,
    );
    const excess = budget === null ? [] : beyondBudget(budget, takenBy(others), claimOf(accepted));
    if (excess.length > 0) throw poolExceeded(run.service.id, poolId, excess);
    await tx.update(services).set({ applied: accepted }).where(eq(services.id, run.service.id));
  });
}

function poolExceeded(serviceId: string, poolId: string, excess: readonly BudgetExcess[]): OperationFailure {
  const missing = excess.map(({ budget, free }) => `${free} ${budget}`).join(", ");
  return new OperationFailure({
    class: "permanent",
    code: "pool_budget_exceeded",
    message: `Pool ${poolId} has only ${missing} for service ${serviceId}.`,
    remedy: "Restore the limits that were sold, or enlarge the pool first.",
  });
}

function acceptEgg(run: ServiceRun, server: AddressedServer): StepResult {
  const panelId = run.service.panelId ?? "";
  const egg = run.product.eggs.find((candidate) => eggNumbersOn(candidate, panelId).egg === server.eggId);
  if (egg === undefined) {
    throw new OperationFailure({
      class: "needs-person",
      code: "egg_not_in_product",
      message: `The server has egg ${server.eggId}, which the product of service ${run.service.id} does not offer.`,
      remedy: "Restore the egg that was sold, or upgrade the service to a product with this one.",
    });
  }
  const { applied } = run.service;
  return {
    outcome: "done",
    service: { egg: egg.key, ...(applied === null ? {} : { applied: { ...applied, egg: egg.key } }) },
  };
}

function acceptSuspension(run: ServiceRun, server: AddressedServer): StepResult {
  if (run.service.suspensionReason === "pool" && !server.suspended) throw poolSuspended(run.service.id);
  const isStored = server.suspended === (run.service.state === "suspended");
  const changes = server.suspended ? suspended(run, "found-on-panel") : unsuspended(run);
  return { outcome: isStored ? "already-done" : "done", ...changes };
}

function poolSuspended(serviceId: string): OperationFailure {
  return new OperationFailure({
    class: "permanent",
    code: "pool_not_active",
    message: `Service ${serviceId} is suspended because its pool is.`,
    remedy: "Suspend the server on the panel again, or unsuspend the pool.",
  });
}

/** It has its addresses there, of which nobody knows what they were meant for but the main one. */
function acceptMove(run: ServiceRun, server: AddressedServer): StepResult {
  if (server.nodeId === run.service.nodeId) return { outcome: "already-done" };
  const kept = new Set(server.allocations.map(({ id }) => id));
  const left = run.service.addresses.map(({ allocationId }) => allocationId).filter((id) => !kept.has(id));
  return { outcome: "done", ...moved(run, server, { promised: [], left }) };
}

/** The server that carries the external id of the service is its server from now on. */
function acceptServer(server: AddressedServer): StepResult {
  return {
    outcome: "done",
    service: {
      serverId: server.id,
      serverUuid: server.uuid,
      serverIdentifier: server.identifier,
      nodeId: server.nodeId,
      name: server.name,
      importedServerId: null,
      addresses: server.allocations.map(({ id: allocationId, ip, alias, port }) => ({
        allocationId,
        ip,
        alias,
        port,
        role: allocationId === server.allocationId ? "main" : "extra",
      })),
    },
  };
}
