import type { ApplicationObject, PelicanClient } from "@hatchery/sdk/pelican";
import type { PanelId } from "../../domain/panel.ts";
import {
  allocationsPerPage,
  done,
  foundOrNull,
  goneIsDone,
  inOurWords,
  lookedInto,
  onceMore,
  perhapsDone,
  whole,
  wholeList,
} from "../asked-panel.ts";
import { allocationFromPanel, startupToPanel, userFromPanel } from "../both-flavours.ts";
import type { AddressedServer, GatewayOptions, OwnedServer, PanelGateway, WholeServer } from "../panel-gateway.ts";
import { PanelProblem } from "../panel-problem.ts";
import { readServersByIdentifier } from "../read-servers-by-identifier.ts";
import { throughClientKey } from "../through-client-key.ts";
import { eggFromPanel, nodeFromPanel, serverFromPanel } from "./from-panel.ts";
import { buildToPanel, serverToPanel, userChangesToPanel, userToPanel } from "./to-panel.ts";

/** The gateway to one Pelican panel through the SDK. The client must not retry: whether and when is the engine's to decide. */
export function createPelicanGateway(
  panelId: PanelId,
  client: PelicanClient,
  { priority = "routine", hasClientKey = false }: GatewayOptions = {},
): PanelGateway {
  const { users, servers, nodes, eggs, allocations } = client.application;
  const translated = inOurWords(panelId);
  const lane = { priority };
  const addressed = { priority, include: ["allocations"] } as const;
  const lists = { priority, retry: onceMore };

  const suspend = perhapsDone(
    translated((id: number) => done(servers.suspend(id, lane))),
    isStored,
  );
  const unsuspend = perhapsDone(
    translated((id: number) => done(servers.unsuspend(id, lane))),
    isStored,
  );
  const cancelTransfer = translated((id: number) => done(servers.cancelTransfer(id, lane)));
  const readAllocations = translated(async (nodeId: number) =>
    (await allocations.list(nodeId, { ...lists, perPage: allocationsPerPage }).all()).map(allocationFromPanel),
  );
  const createAllocations = translated((nodeId: number, ip: string, ports: readonly number[]) =>
    done(allocations.create(nodeId, { ip, ports: ports.map(String) }, lane)),
  );
  const updateBuild: PanelGateway["updateBuild"] = translated(async (id, build) =>
    addressedServerFromPanel(await servers.replaceBuild(id, buildToPanel(build), addressed)),
  );

  return {
    panelId,
    withPriority: (other) => createPelicanGateway(panelId, client, { priority: other, hasClientKey }),

    transfers: {
      begin: translated((id, { nodeId, allocationId, furtherAllocationIds }) =>
        done(
          servers.transfer(
            id,
            { node_id: nodeId, allocation_id: allocationId, allocation_additional: [...furtherAllocationIds] },
            lane,
          ),
        ),
      ),
      isUnderWay: lookedInto(
        translated(async (identifier) =>
          hasClientKey ? (await client.client.server(identifier).get(lane)).is_transferring : null,
        ),
      ),
      async cancel(id) {
        try {
          await cancelTransfer(id);
        } catch (error) {
          if (!(error instanceof PanelProblem && error.failure.code === "refused")) throw error;
        }
      },
    },

    probe: translated(async () => {
      await servers.list({ ...lane, perPage: 1 }).page(1);
    }),

    readCatalogue: translated(async () => ({
      nests: [],
      eggs: (await eggs.list({ ...lists, include: ["variables"] }).all()).map(eggFromPanel),
      locations: [],
    })),
    readNodes: translated(async () => (await nodes.list({ ...lists, perPage: wholeList }).all()).map(nodeFromPanel)),
    readAllocations,
    // One that exists is refused, and all others of the request with it.
    async createAllocations(nodeId, ip, ports) {
      try {
        await createAllocations(nodeId, ip, ports);
      } catch (error) {
        if (!(error instanceof PanelProblem && error.failure.code === "lost_race")) throw error;
        const known = new Set((await readAllocations(nodeId)).flatMap((each) => (each.ip === ip ? [each.port] : [])));
        const missing = ports.filter((port) => !known.has(port));
        if (missing.length === ports.length) throw error;
        if (missing.length > 0) await createAllocations(nodeId, ip, missing);
      }
    },

    createUser: translated(async (user) => userFromPanel(await users.create(userToPanel(user), lane))),
    findUserByExternalId: translated(async (externalId) => {
      const user = await users.findByExternalId(externalId, lane);
      return user === undefined ? null : userFromPanel(user);
    }),
    findUsersByEmail: translated(async (email) =>
      (await users.list({ ...lane, filter: { email }, perPage: wholeList }).all()).map(userFromPanel),
    ),
    findUser: foundOrNull(translated(async (id) => userFromPanel(await users.get(id, lane)))),
    replaceUser: translated(async (id, user) => {
      await users.replace(id, userChangesToPanel(user), lane);
    }),
    adoptUser: translated(async (id, user) => userFromPanel(await users.replace(id, userToPanel(user), lane))),

    createServer: perhapsDone(
      translated(async (server) =>
        wholeServerFromPanel(await servers.create(serverToPanel(server), { ...lane, include: whole })),
      ),
      isMade,
    ),
    findServerByExternalId: translated(async (externalId) => {
      const server = await servers.findByExternalId(externalId, { ...lane, include: whole });
      return server === undefined ? null : wholeServerFromPanel(server);
    }),
    findServer: foundOrNull(translated(async (id) => addressedServerFromPanel(await servers.get(id, addressed)))),
    getServer: translated(async (id) => addressedServerFromPanel(await servers.get(id, addressed))),
    readServers: translated((identifiers) =>
      readServersByIdentifier(identifiers, async (uuid_short) =>
        (await servers.list({ ...lists, filter: { uuid_short }, perPage: uuid_short.length }).all()).map(
          serverFromPanel,
        ),
      ),
    ),
    listUsers: translated(async (page, perPage) => {
      const { items, pagination } = await users.list({ ...lists, perPage, sort: "id" }).page(page);
      return { users: items.map(userFromPanel), pages: pagination.total_pages };
    }),
    listServers: translated(async (page, perPage) => {
      const { items, pagination } = await servers.list({ ...lists, perPage, sort: "id" }).page(page);
      return { servers: items.map(serverFromPanel), page, pages: pagination.total_pages, total: pagination.total };
    }),
    listOwnedServers: translated(async (page, perPage) => {
      const { items, pagination } = await servers
        .list<"user">({ ...lists, perPage, sort: "id", include: ["user"] })
        .page(page);
      return { servers: items.map(ownedServerFromPanel), page, pages: pagination.total_pages, total: pagination.total };
    }),
    findOwnedServer: foundOrNull(
      translated(async (id) => ownedServerFromPanel(await servers.get(id, { ...lane, include: ["user"] }))),
    ),

    // The panel asks no daemon about what it has stored already: the other way round and back it does.
    async suspendServer(id, { doubtful } = { doubtful: false }) {
      if (doubtful) await unsuspend(id).catch(unlessDaemonFailed);
      await suspend(id);
    },
    async unsuspendServer(id, { doubtful } = { doubtful: false }) {
      if (doubtful) await suspend(id).catch(unlessDaemonFailed);
      await unsuspend(id);
    },
    deleteServer: goneIsDone(translated((id) => done(servers.delete(id, lane)))),
    // The same build again: a daemon that answers it with an error is told of by the panel.
    async isOnNode({ id, allocationId, limits, featureLimits }) {
      const build = { allocationId, limits, featureLimits, addAllocationIds: [], removeAllocationIds: [] };
      try {
        await updateBuild(id, build);
        return true;
      } catch (error) {
        if (error instanceof PanelProblem && error.failure.code === "daemon_failed") return false;
        throw error;
      }
    },
    reinstallServer: translated((id) => done(servers.reinstall(id, lane))),
    updateDetails: translated(async (id, { name, userId, externalId, description }) =>
      serverFromPanel(
        await servers.replaceDetails(id, { name, user: userId, external_id: externalId, description }, lane),
      ),
    ),
    adoptServer: translated(async (id, { name, userId, externalId, description }) => {
      const details = { name, user: userId, external_id: externalId, description };
      return addressedServerFromPanel(await servers.replaceDetails(id, details, addressed));
    }),
    updateBuild,
    ...throughClientKey(panelId, client, { priority, hasClientKey }),
    updateStartup: translated(async (id, startup) =>
      serverFromPanel(await servers.replaceStartup(id, startupToPanel(startup), lane)),
    ),
  };
}

function addressedServerFromPanel(server: ApplicationObject<"Server", "allocations">): AddressedServer {
  return { ...serverFromPanel(server), allocations: server.allocations.map(allocationFromPanel) };
}

function wholeServerFromPanel(server: ApplicationObject<"Server", "allocations" | "user">): WholeServer {
  return { ...ownedServerFromPanel(server), allocations: server.allocations.map(allocationFromPanel) };
}

/** With its account included, a server has that in the place of its number. */
function ownedServerFromPanel({ user, ...server }: ApplicationObject<"Server", "user">): OwnedServer {
  return { ...serverFromPanel({ ...server, user: user.id }), owner: userFromPanel(user) };
}

/** What the panel stores before it asks the daemon is there, whatever becomes of that. */
function isStored({ kind }: PanelProblem): boolean {
  return kind === "daemon-down";
}

/** Only a daemon that cannot be reached keeps the panel from having made a server. */
function isMade({ failure }: PanelProblem): boolean {
  return failure.code === "daemon_failed";
}

function unlessDaemonFailed(error: unknown): void {
  if (!(error instanceof PanelProblem && error.kind === "daemon-down")) throw error;
}
