import type { Client } from "openapi-fetch";
import { createDatabases, type Databases } from "../../application/databases.ts";
import type { ConnectedApi } from "../../connect-panel.ts";
import type { ApplicationPaths } from "../../openapi.ts";
import { type Allocations, createAllocations } from "./allocations.ts";
import { createEggs, type Eggs } from "./eggs.ts";
import { createLocations, type Locations } from "./locations.ts";
import { createNests, type Nests } from "./nests.ts";
import { createNodes, type Nodes } from "./nodes.ts";
import { createServers, type Servers } from "./servers.ts";
import { createUsers, type Users } from "./users.ts";

/** The application API: what an administrator may do, with a `ptla_` key. */
export interface ApplicationApi {
  readonly users: Users;
  readonly servers: Servers;
  readonly nodes: Nodes;
  readonly allocations: Allocations;
  readonly locations: Locations;
  readonly nests: Nests;
  readonly eggs: Eggs;
  readonly databases: Databases;
  /** The typed openapi-fetch client under it all; it answers in the panel's envelopes, and throws like everything else. */
  readonly http: Client<ApplicationPaths>;
}

export function createApplicationApi({ http, api }: ConnectedApi<ApplicationPaths>): ApplicationApi {
  return {
    users: createUsers(api),
    servers: createServers(api),
    nodes: createNodes(api),
    allocations: createAllocations(api),
    locations: createLocations(api),
    nests: createNests(api),
    eggs: createEggs(api),
    databases: createDatabases(api),
    http,
  };
}
