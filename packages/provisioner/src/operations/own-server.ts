import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { OperationRow, ServiceRow } from "../database/rows.ts";
import { customerLinks } from "../database/schema.ts";
import { type OrderedServer, whyNotOrdered } from "../domain/ordered-server.ts";
import type { PanelServer } from "../domain/panel-server.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import { eggNumbersOn } from "../domain/product/product-egg.ts";
import { isServerOf } from "../domain/server-identity.ts";
import type { AddressedServer, PanelGateway, WholeServer } from "../panel/panel-gateway.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { ServiceRun } from "./operation-run.ts";
import { requireServer } from "./require-server.ts";

/** A server that carries the external id of a service. */
export interface FoundServer {
  readonly server: WholeServer;
  /** Why it is not what was ordered; null: it is. */
  readonly because: string | null;
}

/** An order, as far as its server is known by it. */
export interface Order {
  readonly db: Database;
  readonly service: ServiceRow;
  readonly product: ProductConfiguration;
  /** Accounts for which it was made, besides those that the customer is linked to. */
  readonly userIds: readonly number[];
}

export function orderOf({ db, service, product, operation }: ServiceRun): Order {
  const { progress } = operation;
  const userIds = [...formerAccounts(progress), progress.panelUserId].filter((id) => typeof id === "number");
  return { db, service, product, userIds };
}

/** Numbers of accounts for which earlier tries of an operation asked. */
export function formerAccounts({ formerAccounts: numbers = [] }: OperationRow["progress"]): readonly number[] {
  return numbers as readonly number[];
}

/** Looks on a panel for the server that an order may have led to. One request. Null: there is none. */
export async function findOrderedServer(order: Order, gateway: PanelGateway): Promise<FoundServer | null> {
  const server = await gateway.findServerByExternalId(order.service.externalId);
  if (server === null) return null;
  return { server, because: whyNotOrdered(server, await orderedServer(order, gateway.panelId)) };
}

async function orderedServer({ db, service, product, userIds }: Order, panelId: string): Promise<OrderedServer> {
  const { customerId } = service;
  const links = await db
    .select({ userId: customerLinks.panelUserId })
    .from(customerLinks)
    .where(and(eq(customerLinks.panelId, panelId), eq(customerLinks.customerId, customerId)));
  const egg = product.eggs.find(({ key }) => key === service.egg);
  return {
    userIds: [...links.map(({ userId }) => userId), ...userIds],
    eggId: egg === undefined ? null : eggNumbersOn(egg, panelId).egg,
    orderedAt: service.createdAt,
  };
}

/** The server of a service as the panel has it now. One request. @throws PanelProblem if it is gone, OperationFailure if its number is another server's */
export async function readOwnServer(run: ServiceRun): Promise<AddressedServer> {
  const { panelId, serverId } = requireServer(run.service);
  return ownServer(run, await (await run.gateway(panelId)).getServer(serverId));
}

/**
 * Where the server of a service is, for what can be undone: it is read first only where nothing else tells that its number is not
 * another server's by now. @throws OperationFailure if it is
 */
export async function knownServer(run: ServiceRun): Promise<{ readonly panelId: string; readonly serverId: number }> {
  const known = requireServer(run.service);
  if (!(await run.canary.vouchesFor(known.panelId, known.serverId))) await readOwnServer(run);
  return known;
}

/** As {@link knownServer}, for a server that the same try has read when it planned what it does. */
export async function plannedServer(run: ServiceRun): Promise<{ readonly panelId: string; readonly serverId: number }> {
  return run.operation.attempts === 1 ? requireServer(run.service) : knownServer(run);
}

/** Lets pass what the panel has under the number of a service's server, if it is that. @throws OperationFailure if it is another one */
export function ownServer<Server extends PanelServer>({ service }: ServiceRun, server: Server): Server {
  if (isServerOf(server, service)) return server;
  throw serverReplaced(service, server);
}

/** The failure of whatever finds another server under the number of a service's own. */
export function serverReplaced({ id, panelId, serverUuid }: ServiceRow, server: PanelServer): OperationFailure {
  return new OperationFailure(
    {
      class: "needs-person",
      code: "server_replaced",
      message: `Number ${server.id} of the panel ${panelId} is another server now (${server.name}, ${server.uuid}) than the one of service ${id} (${serverUuid}): the panel seems to have been restored from a backup.`,
      remedy:
        "Nothing was changed there. Look at the drift report of the panel: the server can be made anew from there.",
    },
    { signOfRestoration: true },
  );
}
