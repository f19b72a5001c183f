import type { ApplicationObject, PanelClient } from "@hatchery/sdk";
import type { PanelId } from "../../domain/panel.ts";
import {
  allocationsPerPage,
  done,
  foundOrNull,
  goneIsDone,
  inOurWords,
  onceMore,
  perhapsDone,
  whole,
  wholeList,
} from "../asked-panel.ts";
import { allocationFromPanel, startupToPanel, userFromPanel } from "../both-flavours.ts";
import type { AddressedServer, GatewayOptions, OwnedServer, PanelGateway, WholeServer } from "../panel-gateway.ts";
import type { PanelProblem } from "../panel-problem.ts";
import { readServersByIdentifier } from "../read-servers-by-identifier.ts";
import { throughClientKey } from "../through-client-key.ts";
import { eggFromPanel, nodeFromPanel, serverFromPanel } from "./from-panel.ts";
import { buildToPanel, serverToPanel, userChangesToPanel, userToPanel } from "./to-panel.ts";

/** The gateway to one Pterodactyl panel through the SDK. The client must not retry: whether and when is the engine's to decide. */
export function createPterodactylGateway(
  panelId: PanelId,
  client: PanelClient,
  { priority = "routine", hasClientKey = false }: GatewayOptions = {},
): PanelGateway {
  const { users, servers, nodes, nests, locations, allocations } = client.application;
  const translated = inOurWords(panelId);
  const lane = { priority };
  const addressed = { priority, include: ["allocations"] } as const;
  const lists = { priority, retry: onceMore };
  return {
    panelId,
    withPriority: (other) => createPterodactylGateway(panelId, client, { priority: other, hasClientKey }),

    transfers: null,

    probe: translated(async () => {
      await servers.list({ ...lane, perPage: 1 }).page(1);
    }),

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
    findUser: foundOrNull(translated(async (id) => userFromPanel(await users.get(id, lane)))),
    replaceUser: translated(async (id, user) => {
      await users.replace(id, userChangesToPanel(user), lane);
    }),
    adoptUser: translated(async (id, user) => userFromPanel(await users.replace(id, userToPanel(user), lane))),

    createServer: translated(async (server) =>
      wholeServerFromPanel(await servers.create(serverToPanel(server), { ...lane, include: whole })),
    ),
    findServerByExternalId: translated(async (externalId) => {
      const server = await servers.findByExternalId(externalId, { ...lane, include: whole });
      return server === undefined ? null : wholeServerFromPanel(server);
    }),
    findServer: foundOrNull(translated(async (id) => addressedServerFromPanel(await servers.get(id, addressed)))),
    getServer: translated(async (id) => addressedServerFromPanel(await servers.get(id, addressed))),
    readServers: translated((identifiers) =>
      readServersByIdentifier(identifiers, async (uuidShort) =>
        (await servers.list({ ...lists, filter: { uuidShort }, perPage: uuidShort.length }).all()).map(serverFromPanel),
      ),
    ),
    listUsers: translated(async (page, perPage) => {
      const { items, pagination } = await users.list({ ...lists, perPage }).page(page);
      return { users: items.map(userFromPanel), pages: pagination.total_pages };
    }),
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
    findOwnedServer: foundOrNull(
      translated(async (id) => ownedServerFromPanel(await servers.get(id, { ...lane, include: ["user"] }))),
    ),

    suspendServer: perhapsDone(
      translated((id) => done(servers.suspend(id, lane))),
      withoutAnswer,
    ),
    unsuspendServer: perhapsDone(
      translated((id) => done(servers.unsuspend(id, lane))),
      withoutAnswer,
    ),
    deleteServer: goneIsDone(translated((id) => done(servers.delete(id, lane)))),
    isOnNode: async () => true,
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
    updateBuild: translated(async (id, build) =>
      addressedServerFromPanel(await servers.replaceBuild(id, buildToPanel(build), addressed)),
    ),
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

/** A write that does no harm twice is one to repeat, for the SDK. */
function withoutAnswer({ kind }: PanelProblem): boolean {
  return kind === "panel-down";
}
