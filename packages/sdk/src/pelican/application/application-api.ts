import type { Client } from "openapi-fetch";
import { createDatabases, type Databases } from "../../application/databases.ts";
import type { ConnectedApi } from "../../connect-panel.ts";
import type { PelicanApplicationPaths, PelicanApplicationSchemas } from "../../openapi.ts";
import { type Allocations, createAllocations } from "./allocations.ts";
import { createDatabaseHosts, type DatabaseHosts } from "./database-hosts.ts";
import { createEggs, type Eggs } from "./eggs.ts";
import { createMounts, type Mounts } from "./mounts.ts";
import { createNodes, type Nodes } from "./nodes.ts";
import { createPlugins, type Plugins } from "./plugins.ts";
import { createRoles, type Roles } from "./roles.ts";
import { createServers, type Servers } from "./servers.ts";
import { createUsers, type Users } from "./users.ts";

/** Pelican's application API: what an administrator may do, with a `papp_` key. */
export interface ApplicationApi {
  readonly users: Users;
  readonly roles: Roles;
  readonly servers: Servers;
  readonly nodes: Nodes;
  readonly allocations: Allocations;
  readonly eggs: Eggs;
  readonly mounts: Mounts;
  readonly databases: Databases<PelicanApplicationSchemas>;
  readonly databaseHosts: DatabaseHosts;
  readonly plugins: Plugins;
  /** The typed openapi-fetch client under it all; it answers in the panel's envelopes, and throws like everything else. */
  readonly http: Client<PelicanApplicationPaths>;
}

export function createApplicationApi({ http, api }: ConnectedApi<PelicanApplicationPaths>): ApplicationApi {
  return {
    users: createUsers(api),
    roles: createRoles(api),
    servers: createServers(api),
    nodes: createNodes(api),
    allocations: createAllocations(api),
    eggs: createEggs(api),
    mounts: createMounts(api),
    databases: createDatabases(api),
    databaseHosts: createDatabaseHosts(api),
    plugins: createPlugins(api),
    http,
  };
}
