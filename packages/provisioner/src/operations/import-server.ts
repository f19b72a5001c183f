import { and, eq, inArray } from "drizzle-orm";
import { driftFindings } from "../database/drift-schema.ts";
import { customerLinks, panelAllocations } from "../database/schema.ts";
import { sameExternalId } from "../domain/external-id.ts";
import { importedConfiguration } from "../domain/import/imported-configuration.ts";
import { serverAddresses } from "../domain/import/server-addresses.ts";
import type { ImportInput, SeenServer } from "../domain/operation-input.ts";
import type { AddressedServer, PanelGateway } from "../panel/panel-gateway.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { externalIdTaken } from "./external-id-taken.ts";
import { inputOf } from "./input-of.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { OperationDefinition, ServiceRun, Step, StepChanges, StepResult } from "./operation-run.ts";
import { serviceEvent } from "./service-events.ts";
import { awaitInstallation } from "./steps/await-installation.ts";

/** What was read so long ago may have been changed by somebody, and is read again before it is sent back. */
const freshMs = 10 * 60_000;

/**
 * Gives a server the external id of its service. One request: the panel replaces name, owner and description with it, so what
 * the command read of them goes along, and is read again when that was long ago or an earlier try may have changed something.
 */
const adopt: Step = {
  name: "adopt-server",
  async run(run) {
    if (run.service.serverId !== null) return awaitInstallation.run(run);
    const order = inputOf(run.operation, "import");
    const gateway = await run.gateway(run.service.panelId ?? "");
    const age = run.now().getTime() - new Date(order.seen.at).getTime();
    const again = run.outcomeUnknown || run.operation.attempts > 1 || age > freshMs;
    const details = again ? await detailsNow(run, gateway, order) : order.seen;
    try {
      const { name, userId, description } = details;
      const { externalId } = run.service;
      return adopted(run, order, await gateway.adoptServer(order.serverId, { name, userId, description, externalId }));
    } catch (error) {
      throw error instanceof PanelProblem ? failureOf(error, order, run.service.externalId) : error;
    }
  },
};

async function detailsNow(run: ServiceRun, gateway: PanelGateway, order: ImportInput): Promise<SeenServer> {
  const server = await gateway.findOwnedServer(order.serverId);
  if (server === null) throw serverGone(order);
  const { externalId } = server;
  const expected =
    externalId === null ||
    externalId === "" ||
    sameExternalId(externalId, run.service.externalId) ||
    sameExternalId(externalId, order.seen.externalId);
  if (expected) return server;
  throw new OperationFailure({
    class: "needs-person",
    code: "foreign_external_id",
    message: `Another system has given server ${order.serverId} the external id ${externalId} meanwhile.`,
    remedy:
      "Make sure that it has let go of the server, cancel this import by terminating the service, and import anew.",
  });
}

async function adopted(run: ServiceRun, order: ImportInput, server: AddressedServer): Promise<StepResult> {
  const egg = run.product.eggs.find((each) => each.key === run.service.egg);
  if (egg === undefined) throw new Error(`The product ${run.product.id} has no egg ${run.service.egg}.`);
  const panelId = run.service.panelId ?? "";
  const installing = server.status === "installing";
  const changes = {
    ...(installing ? ({ state: "installing" } as const) : stateOf(server, run.now())),
    serverId: server.id,
    serverUuid: server.uuid,
    serverIdentifier: server.identifier,
    nodeId: server.nodeId,
    name: server.name,
    applied: importedConfiguration(server, run.product, egg),
    addresses: serverAddresses(server, egg.ports ?? run.product.ports),
  };
  return {
    outcome: installing ? "waits" : "done",
    service: changes,
    events: [
      serviceEvent("service.imported", { ...run.service, ...changes }, run.operation.id, {
        panelId,
        serverId: server.id,
      }),
      ...(order.linksAccount ? [linkedEvent(run, panelId, server.userId)] : []),
    ],
    also: alsoStored(run, panelId, order, server),
  };
}

function stateOf({ suspended }: AddressedServer, now: Date) {
  return suspended
    ? ({ state: "suspended", suspensionReason: "found-on-panel", suspendedAt: now, activatedAt: now } as const)
    : ({ state: "active", activatedAt: now } as const);
}

function linkedEvent(run: ServiceRun, panelId: string, panelUserId: number) {
  return {
    type: "customer.linked",
    data: { customerId: run.customer.id, panelId, panelUserId },
    customerId: run.customer.id,
    operationId: run.operation.id,
  } as const;
}

/** The account becomes the customer's unless one of them is linked already; the ports become the service's; drift knows it as no orphan any more. */
function alsoStored(
  run: ServiceRun,
  panelId: string,
  order: ImportInput,
  server: AddressedServer,
): NonNullable<StepChanges["also"]> {
  return async (tx) => {
    if (order.linksAccount) {
      await tx
        .insert(customerLinks)
        .values({
          customerId: run.customer.id,
          panelId,
          panelUserId: server.userId,
          origin: "linked",
          createdAt: run.now(),
        })
        .onConflictDoNothing();
    }
    await tx
      .delete(driftFindings)
      .where(
        and(
          eq(driftFindings.panelId, panelId),
          eq(driftFindings.serverId, server.id),
          eq(driftFindings.kind, "orphan-server"),
        ),
      );
    const ids = server.allocations.map((allocation) => allocation.id);
    await tx
      .update(panelAllocations)
      .set({ serviceId: run.service.id, assigned: true })
      .where(and(eq(panelAllocations.panelId, panelId), inArray(panelAllocations.id, ids)));
  };
}

function failureOf(problem: PanelProblem, order: ImportInput, externalId: string): Error {
  if (problem.kind === "not-found") return serverGone(order);
  if (problem.kind !== "taken") return problem;
  return externalIdTaken(externalId, null, problem);
}

function serverGone({ serverId }: ImportInput): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: "server_gone",
    message: `Server ${serverId} is not on the panel any more.`,
    remedy: "Terminate the service: nothing is deleted on the panel for it.",
  });
}

export const importServer: OperationDefinition = { steps: [adopt] };
