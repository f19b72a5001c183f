import { readFileSync } from "node:fs";

const recorded = readFileSync(new URL("../../../../fixtures/panel/world.json", import.meta.url), "utf8");
const recordedPelican = readFileSync(new URL("../../../../fixtures/pelican/world.json", import.meta.url), "utf8");

interface Variable {
  id: number;
  egg_id: number;
  name: string;
  env_variable: string;
  default_value: string;
  /** One text on Pterodactyl, a list on Pelican. */
  rules: string | string[];
}

interface Allocation {
  id: number;
  node_id: number;
  ip: string;
  ip_alias: string | null;
  port: number;
  server_id: number | null;
  notes: string | null;
}

/** The recorded world, to be changed before a panel is made of it. */
export interface TestWorld {
  allocations: Allocation[];
  nodes: { id: number; memory: number; disk: number; [more: string]: unknown }[];
  eggs: { id: number; variables: Variable[]; [more: string]: unknown }[];
  [more: string]: unknown;
}

export function recordedWorld(): TestWorld {
  return JSON.parse(recorded);
}

/** A Pelican panel with the nodes, ports, games and variables of a Pterodactyl panel. */
export function sameAsPelican(world: TestWorld): TestWorld {
  const pelican: TestWorld = JSON.parse(recordedPelican);
  const like = (node: TestWorld["nodes"][number]) => {
    const {
      name,
      public: isPublic,
      maintenance_mode,
      memory,
      memory_overallocate,
      disk,
      disk_overallocate,
    } = {
      ...node,
      ...world.nodes.find(({ id }) => id === node.id),
    };
    const room = { memory, memory_overallocate, disk, disk_overallocate, cpu: 0, cpu_overallocate: 0 };
    return { ...node, name, public: isPublic, maintenance_mode, ...room };
  };
  return {
    ...pelican,
    settings: { ...(pelican.settings as object), ...clientAllocations(world) },
    nodes: pelican.nodes.map(like),
    allocations: world.allocations,
    eggs: pelican.eggs.map((egg) => ({
      ...egg,
      variables: (world.eggs.find(({ id }) => id === egg.id)?.variables ?? []).map((variable, at) => ({
        ...variable,
        rules: rulesOf(variable.rules),
        sort: at + 1,
      })),
    })),
  };
}

function clientAllocations({ settings }: TestWorld) {
  const { clientAllocationsEnabled, clientAllocationsRange } = settings as Record<string, unknown>;
  return {
    clientAllocationsEnabled,
    ...(clientAllocationsRange === undefined ? {} : { clientAllocationsRange }),
  };
}

/** Pelican keeps rules one by one; a `|` within a regular expression separates none. */
function rulesOf(rules: string | string[]): string[] {
  return Array.isArray(rules) ? rules : rules.split(/\|(?![^/]*\/(?:\||$))/);
}

/** Gives an egg another variable. */
export function addVariable(world: TestWorld, eggId: number, name: string, rules: string, value = ""): void {
  const egg = world.eggs.find(({ id }) => id === eggId);
  const model = egg?.variables[0] ?? world.eggs.flatMap(({ variables }) => variables)[0];
  if (egg === undefined || model === undefined) throw new Error(`The world has no egg ${eggId}`);
  const highest = Math.max(...world.eggs.flatMap(({ variables }) => variables.map(({ id }) => id)));
  const told = {
    name,
    env_variable: name,
    rules: Array.isArray(model.rules) ? rulesOf(rules) : rules,
    default_value: value,
  };
  egg.variables.push({ ...model, ...told, id: highest + 1, egg_id: eggId });
}

/** Addresses of a node, each with these ports; nothing else is left of the world's allocations. */
export function onlyAllocations(
  world: TestWorld,
  addresses: readonly { readonly node: number; readonly ip: string; readonly ports: readonly [number, number] }[],
): void {
  let id = 0;
  world.allocations = addresses.flatMap(({ node, ip, ports: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      id += 1;
      return { id, node_id: node, ip, ip_alias: null, port: first + index, server_id: null, notes: null };
    }),
  );
}
