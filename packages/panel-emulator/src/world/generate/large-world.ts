import { readFileSync } from "node:fs";
import { demoWorlds } from "../../demo-worlds.ts";
import { type World, type WorldInput, worldSchema } from "../../pterodactyl/world/world-schema.ts";
import { SeededRandom } from "./seeded-random.ts";

/** What a generated world is to hold. */
export interface LargeWorldOptions {
  readonly servers: number;
  /** The same seed gives the same world. @default 1 */
  readonly seed?: number;
}

const serversPerNode = 250;
const serversPerUser = 4;
const firstPort = 20_000;

/** The demo world with as many more nodes, users and installed servers as are wanted. */
export function generateLargeWorld({ servers, seed = 1 }: LargeWorldOptions): World {
  const demo = worldSchema.parse(JSON.parse(readFileSync(demoWorlds.pterodactyl, "utf8")));
  const random = new SeededRandom(seed);
  const nodes = moreNodes(demo, Math.ceil(servers / serversPerNode), random);
  const users = moreUsers(demo, Math.ceil(servers / serversPerUser), random);
  const rows = Array.from({ length: servers }, (_, at) => moreServer(demo, { at, nodes, users, random }));
  const variables = rows.flatMap(({ variables }) => variables);
  return worldSchema.parse({
    ...demo,
    nodes: [...demo.nodes, ...nodes],
    users: [...demo.users, ...users],
    allocations: [...demo.allocations, ...rows.map(({ allocation }) => allocation)],
    servers: [...demo.servers, ...rows.map(({ server }) => server)],
    serverVariables: [
      ...demo.serverVariables,
      ...variables.map((variable, at) => ({ ...variable, id: lastId(demo.serverVariables) + at + 1 })),
    ],
  } satisfies WorldInput);
}

function lastId(rows: readonly { readonly id: number }[]): number {
  return rows.at(-1)?.id ?? 0;
}

function moreNodes(demo: World, count: number, random: SeededRandom): World["nodes"] {
  const model = demo.nodes[0];
  if (!model) throw new Error("The demo world has no node to model others on.");
  return Array.from({ length: count }, (_, at) => ({
    ...model,
    id: lastId(demo.nodes) + at + 1,
    uuid: random.uuid(),
    name: `fleet-${at + 1}`,
    description: null,
    location_id: demo.locations[at % demo.locations.length]?.id ?? model.location_id,
    fqdn: `fleet-${at + 1}.nodes.test`,
    memory: 1_048_576,
    disk: 16_777_216,
  }));
}

function moreUsers(demo: World, count: number, random: SeededRandom): World["users"] {
  const model = demo.users[0];
  if (!model) throw new Error("The demo world has no user to model others on.");
  return Array.from({ length: count }, (_, at) => ({
    ...model,
    id: lastId(demo.users) + at + 1,
    uuid: random.uuid(),
    external_id: `customer-${at + 1}`,
    username: `customer${at + 1}`,
    email: `customer${at + 1}@example.test`,
    first_name: "Customer",
    last_name: String(at + 1),
    root_admin: false,
  }));
}

interface Surroundings {
  readonly at: number;
  readonly nodes: World["nodes"];
  readonly users: World["users"];
  readonly random: SeededRandom;
}

/** One server with its allocation and its variables at their defaults. */
function moreServer(demo: World, { at, nodes, users, random }: Surroundings) {
  const id = lastId(demo.servers) + at + 1;
  const allocationId = lastId(demo.allocations) + at + 1;
  const node = nodes[Math.floor(at / serversPerNode)];
  const owner = users[Math.floor(at / serversPerUser)];
  const egg = demo.eggs[random.below(demo.eggs.length)];
  if (!node || !owner || !egg) throw new Error("A generated server has no node, owner or egg.");
  const server: NonNullable<WorldInput["servers"]>[number] = {
    id,
    external_id: `service-${id}`,
    uuid: random.uuid(),
    node_id: node.id,
    name: `${egg.name} ${id}`,
    owner_id: owner.id,
    memory: random.pick([1024, 2048, 4096, 8192]),
    disk: random.pick([5120, 10_240, 20_480]),
    allocation_id: allocationId,
    nest_id: egg.nest_id,
    egg_id: egg.id,
    startup: egg.startup,
    image: Object.values(egg.docker_images)[0] ?? "",
    database_limit: 1,
    backup_limit: 1,
    installed_at: demo.users[0]?.created_at ?? null,
  };
  const ip = `10.${node.id >> 8}.${node.id & 255}.10`;
  const allocation = { id: allocationId, node_id: node.id, ip, port: firstPort + (at % serversPerNode), server_id: id };
  const variables = egg.variables.map((variable) => ({
    server_id: id,
    variable_id: variable.id,
    variable_value: variable.default_value,
  }));
  return { server, allocation, variables };
}
