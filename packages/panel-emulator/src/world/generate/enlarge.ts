import { SeededRandom } from "./seeded-random.ts";

/** What a generated world is to hold. */
export interface LargeWorldSize {
  readonly servers: number;
  /** The same seed gives the same world. @default 1 */
  readonly seed?: number | undefined;
}

interface Numbered {
  readonly id: number;
}

interface ModelEgg extends Numbered {
  readonly name: string;
  readonly docker_images: Readonly<Record<string, string>>;
  readonly variables: readonly { readonly id: number; readonly default_value: string }[];
}

/** The parts of a world that grow, and those that what grows is modelled on. */
interface ModelWorld {
  readonly nodes: readonly Numbered[];
  readonly users: readonly (Numbered & { readonly created_at: string })[];
  readonly allocations: readonly Numbered[];
  readonly servers: readonly Numbered[];
  readonly serverVariables: readonly Numbered[];
  readonly eggs: readonly ModelEgg[];
}

/** The columns that only one kind of panel has. `at` counts from 0. */
export interface LargeWorldColumns<World extends ModelWorld> {
  node(at: number): object;
  user(at: number): object;
  server(egg: World["eggs"][number]): object;
}

const serversPerNode = 250;
const serversPerUser = 4;
const firstPort = 20_000;

/** A world with as many more nodes, users and installed servers as are wanted. */
export function enlarge<World extends ModelWorld>(
  demo: World,
  { servers, seed = 1 }: LargeWorldSize,
  columns: LargeWorldColumns<World>,
): object {
  const random = new SeededRandom(seed);
  const nodes = Array.from({ length: Math.ceil(servers / serversPerNode) }, (_, at) => ({
    ...demo.nodes[0],
    id: lastId(demo.nodes) + at + 1,
    uuid: random.uuid(),
    name: `fleet-${at + 1}`,
    description: null,
    fqdn: `fleet-${at + 1}.nodes.test`,
    memory: 1_048_576,
    disk: 16_777_216,
    ...columns.node(at),
  }));
  const users = Array.from({ length: Math.ceil(servers / serversPerUser) }, (_, at) => ({
    ...demo.users[0],
    id: lastId(demo.users) + at + 1,
    uuid: random.uuid(),
    external_id: `customer-${at + 1}`,
    username: `customer${at + 1}`,
    email: `customer${at + 1}@example.test`,
    root_admin: false,
    ...columns.user(at),
  }));
  const rows = Array.from({ length: servers }, (_, at) => moreServer(demo, { at, nodes, users, random, columns }));
  return {
    ...demo,
    nodes: [...demo.nodes, ...nodes],
    users: [...demo.users, ...users],
    allocations: [...demo.allocations, ...rows.map(({ allocation }) => allocation)],
    servers: [...demo.servers, ...rows.map(({ server }) => server)],
    serverVariables: [
      ...demo.serverVariables,
      ...rows
        .flatMap(({ variables }) => variables)
        .map((variable, at) => ({ ...variable, id: lastId(demo.serverVariables) + at + 1 })),
    ],
  };
}

function lastId(rows: readonly Numbered[]): number {
  return rows.at(-1)?.id ?? 0;
}

interface Surroundings<World extends ModelWorld> {
  readonly at: number;
  readonly nodes: readonly Numbered[];
  readonly users: readonly Numbered[];
  readonly random: SeededRandom;
  readonly columns: LargeWorldColumns<World>;
}

/** One server with its allocation and its variables at their defaults. */
function moreServer<World extends ModelWorld>(demo: World, surroundings: Surroundings<World>) {
  const { at, nodes, users, random, columns } = surroundings;
  const id = lastId(demo.servers) + at + 1;
  const allocationId = lastId(demo.allocations) + at + 1;
  const node = nodes[Math.floor(at / serversPerNode)];
  const owner = users[Math.floor(at / serversPerUser)];
  const egg = demo.eggs[random.below(demo.eggs.length)];
  if (!node || !owner || !egg) throw new Error("A generated server has no node, owner or egg.");
  const server = {
    id,
    external_id: `service-${id}`,
    uuid: random.uuid(),
    node_id: node.id,
    name: `${egg.name} ${id}`,
    owner_id: owner.id,
    memory: random.pick([1024, 2048, 4096, 8192]),
    disk: random.pick([5120, 10_240, 20_480]),
    allocation_id: allocationId,
    egg_id: egg.id,
    image: Object.values(egg.docker_images)[0] ?? "",
    database_limit: 1,
    backup_limit: 1,
    installed_at: demo.users[0]?.created_at ?? null,
    ...columns.server(egg),
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
