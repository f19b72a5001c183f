import type { ApplicationObject, PanelClient } from "@hatchery/sdk";
import type { OperationPriority } from "../domain/operation.ts";
import type { PanelId } from "../domain/panel.ts";
import { allocationFromPanel, eggFromPanel, nodeFromPanel, serverFromPanel, userFromPanel } from "./from-panel.ts";
import type { OwnedServer, PanelGateway } from "./panel-gateway.ts";
import { PanelProblem } from "./panel-problem.ts";
import { problemFromSdkError } from "./problem-from-sdk-error.ts";
import { readServersByIdentifier } from "./read-servers-by-identifier.ts";
import { buildToPanel, serverToPanel, startupToPanel, userChangesToPanel, userToPanel } from "./to-panel.ts";

/** Enough for the nodes, locations and nests of any panel; the panel has no upper bound. */
const wholeList = 1000;
const allocationsPerPage = 5000;
/** A list changes nothing: a connection that the panel closed while it idled is no reason to tell anybody. */
const onceMore = { limit: 1, delayMs: 200, maxRetryAfterMs: 0 };

/** The gateway to one panel through the SDK. The client must not retry: whether and when is the engine's to decide. */
export function createSdkPanelGateway(
  panelId: PanelId,
  client: PanelClient,
  priority: OperationPriority = "routine",
): PanelGateway {
  const { users, servers, nodes, nests, locations, allocations } = client.application;
  const lane = { priority };
  const lists = { priority, retry: onceMore };
  return {
    panelId,
    withPriority: (other) => createSdkPanelGateway(panelId, client, other),

    readCatalogue: translated(async () => {
      const nestList = await nests.list({ ...lists, include: ["eggs.variables"], perPage: wholeList }).all();
      const locationList = await locations.list({ ...lists, perPage: wholeList }).all();
      return {
        nests: nestList.map(({ id, name }) => ({ id, name })),
        eggs: nestList.flatMap((nest) => nest.eggs.map((egg) => eggFromPanel(nest.id, egg))),
        locations: locationList.map(({ id, short, long }) => ({ id, short, long })),
      };
    }),
    readNodes: translated(async () => (await nodes.list({ ...lists, perPage: wholeList }).all()).map(nodeFromPanel)),
    readAllocations: translated(async (nodeId) =>
      (await allocations.list(nodeId, { ...lists, perPage: allocationsPerPage }).all()).map(allocationFromPanel),
    ),
    createAllocations: translated(async (nodeId, ip, ports) => {
      await allocations.create(nodeId, { ip, ports: ports.map(String) }, lane);
    }),

    createUser: translated(async (user) => userFromPanel(await users.create(userToPanel(user), lane))),
    findUserByExternalId: translated(async (externalId) => {
      const user = await users.findByExternalId(externalId, lane);
      return user === undefined ? null : userFromPanel(user);
    }),
    findUsersByEmail: translated(async (email) =>
      (await users.list({ ...lane, filter: { email }, perPage: wholeList }).all()).map(userFromPanel),
    ),
    getUser: translated(async (id) => userFromPanel(await users.get(id, lane))),
    replaceUser: translated(async (id, user) => {
      await users.replace(id, userChangesToPanel(user), lane);
    }),

    createServer: translated(async (server) => serverFromPanel(await servers.create(serverToPanel(server), lane))),
    findServerByExternalId: translated(async (externalId) => {
      const server = await servers.findByExternalId(externalId, { ...lane, include: ["allocations"] });
      if (server === undefined) return null;
      return { ...serverFromPanel(server), allocations: server.allocations.map(allocationFromPanel) };
    }),
    getServer: translated(async (id) => {
      const server = await servers.get(id, { ...lane, include: ["allocations"] });
      return { ...serverFromPanel(server), allocations: server.allocations.map(allocationFromPanel) };
    }),
    readServers: translated((identifiers) =>
      readServersByIdentifier(identifiers, async (filter, perPage) =>
        (await servers.list({ ...lists, filter, perPage }).all()).map(serverFromPanel),
      ),
    ),
    listServers: translated(async (page, perPage) => {
      const { items, pagination } = await servers.list({ ...lists, perPage }).page(page);
      return {
        servers: items.map(serverFromPanel),
        page,
        pages: pagination.total_pages,
        total: pagination.total,
      };
    }),

    listOwnedServers: translated(async (page, perPage) => {
      const { items, pagination } = await servers.list<"user">({ ...lists, perPage, include: ["user"] }).page(page);
      return {
        servers: items.map(ownedServerFromPanel),
        page,
        pages: pagination.total_pages,
        total: pagination.total,
      };
    }),
    async findOwnedServer(id) {
      try {
        return await translated(async () => {
          return ownedServerFromPanel(await servers.get(id, { ...lane, include: ["user"] }));
        })();
      } catch (error) {
        if (error instanceof PanelProblem && error.kind === "not-found") return null;
        throw error;
      }
    },

    suspendServer: perhapsDone(translated((id) => done(servers.suspend(id, lane)))),
    unsuspendServer: perhapsDone(translated((id) => done(servers.unsuspend(id, lane)))),
    async deleteServer(id) {
      try {
        await translated(() => done(servers.delete(id, lane)))();
      } catch (error) {
        if (!(error instanceof PanelProblem && error.kind === "not-found")) throw error;
      }
    },
    reinstallServer: translated((id) => done(servers.reinstall(id, lane))),
    updateDetails: translated(async (id, { name, userId, externalId, description }) => {
      await servers.replaceDetails(id, { name, user: userId, external_id: externalId, description }, lane);
    }),
    adoptServer: translated(async (id, { name, userId, externalId, description }) => {
      const details = { name, user: userId, external_id: externalId, description };
      const server = await servers.replaceDetails(id, details, { ...lane, include: ["allocations"] });
      return { ...serverFromPanel(server), allocations: server.allocations.map(allocationFromPanel) };
    }),
    updateBuild: translated(async (id, build) => {
      const server = await servers.replaceBuild(id, buildToPanel(build), { ...lane, include: ["allocations"] });
      return { ...serverFromPanel(server), allocations: server.allocations.map(allocationFromPanel) };
    }),
    updateStartup: translated(async (id, startup) => {
      await servers.replaceStartup(id, startupToPanel(startup), lane);
    }),
  };
}

/** With its account included, a server has that in the place of its number. */
function ownedServerFromPanel({ user, ...server }: ApplicationObject<"Server", "user">): OwnedServer {
  return { ...serverFromPanel({ ...server, user: user.id }), owner: userFromPanel(user) };
}

/** Lets a call throw in the engine's words. */
function translated<Arguments extends readonly unknown[], Result>(
  call: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => {
    try {
      return await call(...given);
    } catch (error) {
      throw problemFromSdkError(error);
    }
  };
}

/** Without an answer a write that does no harm twice is one to repeat, for the SDK; it may have been done nevertheless. */
function perhapsDone(call: (id: number) => Promise<void>): (id: number) => Promise<void> {
  return async (id) => {
    try {
      await call(id);
    } catch (error) {
      if (!(error instanceof PanelProblem && error.kind === "panel-down")) throw error;
      const { failure, kind, cause } = error;
      throw new PanelProblem({ failure: { ...failure, class: "unknown-outcome" }, kind }, cause);
    }
  };
}

async function done(request: PromiseLike<unknown>): Promise<void> {
  await request;
}
