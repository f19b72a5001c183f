import fc from "fast-check";
import type { PanelAllocation } from "../../../../src/domain/panel-catalogue.ts";
import type { PlannedPort, PlannedPorts } from "../../../../src/domain/placement/planned-ports.ts";
import type {
  FurtherPort,
  FurtherPortSource,
  PortPlan,
  PortRange,
} from "../../../../src/domain/placement/port-plan.ts";
import type { PortFacts } from "../../../../src/domain/placement/ports/solve-port-plan.ts";

/** A node and a plan small enough for every choice to be tried. */
export interface SmallWorld {
  readonly plan: PortPlan;
  readonly facts: PortFacts;
  readonly dedicatedIp: boolean;
}

const lowest = 2000;
const ips = ["198.51.100.1", "198.51.100.2"];
const portNumber = fc.integer({ min: lowest, max: lowest + 4 });
const range: fc.Arbitrary<PortRange> = fc
  .tuple(portNumber, fc.nat(3))
  .map(([first, more]) => ({ first, last: first + more }));
const ranges = fc.array(range, { minLength: 1, maxLength: 2 });

const source: fc.Arbitrary<FurtherPortSource> = fc.oneof(
  fc.constant<FurtherPortSource>({ kind: "any" }),
  fc.constant<FurtherPortSource>({ kind: "main" }),
  ranges.map((found): FurtherPortSource => ({ kind: "range", ranges: found })),
  fc.constantFrom(-1, 1, 2).map((offset): FurtherPortSource => ({ kind: "offset", offset })),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.oneof(fc.constant<PortRange[]>([]), ranges))
    .map(([length, found]): FurtherPortSource => ({ kind: "block", length, ranges: found })),
);

const further: fc.Arbitrary<readonly FurtherPort[]> = fc
  .array(fc.record({ from: source, sameIp: fc.boolean() }), { maxLength: 3 })
  .map((ports) => ports.map((port, index) => ({ ...port, name: `port${index}`, variables: [`PORT_${index}`] })))
  // As products are checked: an offset on the main address only once.
  .filter((ports) => {
    const tied = ports.flatMap(({ from, sameIp }) => (from.kind === "offset" && sameIp ? [from.offset] : []));
    return new Set(tied).size === tied.length;
  });

/** Worlds of two addresses with a few ports each. */
export const smallWorlds: fc.Arbitrary<SmallWorld> = fc.record({
  plan: fc.record({
    main: fc.oneof(fc.constant("any" as const), ranges),
    mainVariables: fc.constant(["MAIN"]),
    further,
    createMissing: fc.boolean(),
  }),
  facts: fc.record({
    allocations: fc
      .uniqueArray(fc.record({ ip: fc.constantFrom(...ips), port: portNumber, assigned: fc.boolean() }), {
        maxLength: 9,
        selector: ({ ip, port }) => `${ip}:${port}`,
      })
      .map((found): PanelAllocation[] =>
        found.map((allocation, index) => ({ ...allocation, id: index + 1, alias: null })),
      ),
    reserved: fc.array(fc.record({ ip: fc.constantFrom(...ips), port: portNumber }), { maxLength: 2 }),
    dedicatedIps: fc.oneof(
      { weight: 4, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.constant(["198.51.100.2"]) },
    ),
  }),
  dedicatedIp: fc.boolean(),
});

type Spot = { readonly ip: string; readonly port: number };

/** Every address and port that a plan may use in a world; written apart from the solver on purpose. */
export function usableSpots({ facts, plan }: SmallWorld): readonly Spot[] {
  const known = facts.allocations.filter((allocation) => !facts.dedicatedIps.includes(allocation.ip));
  const promised = (spot: Spot) => facts.reserved.some((other) => same(spot, other));
  const free = known.filter((allocation) => !allocation.assigned && !promised(allocation));
  if (!plan.createMissing) return free;
  const creatable = [...new Set(known.map(({ ip }) => ip))].flatMap((ip) =>
    // As far as an offset reaches from the least and the greatest port of a plan: 1999 to 2009.
    Array.from({ length: 11 }, (_, index) => ({ ip, port: lowest - 1 + index })).filter(
      (spot) => !known.some((allocation) => same(allocation, spot)) && !promised(spot),
    ),
  );
  return [...free, ...creatable];
}

/** Whether ports satisfy a plan, by its definition. */
export function satisfies(
  world: SmallWorld,
  { main, further: chosen }: Pick<PlannedPorts, "main" | "further">,
): boolean {
  const { plan, facts, dedicatedIp } = world;
  const usable = usableSpots(world);
  const existing = (spot: Spot) =>
    facts.allocations.some((allocation) => same(allocation, spot) && !allocation.assigned);
  const all = [main, ...chosen];
  if (new Set(all.map(({ ip, port }) => `${ip}:${port}`)).size !== all.length) return false;
  if (!all.every((spot) => usable.some((other) => same(spot, other)))) return false;
  if (plan.main === "any" ? !existing(main) : !within(main.port, plan.main)) return false;
  if (
    dedicatedIp &&
    (facts.reserved.some(({ ip }) => ip === main.ip) ||
      facts.allocations.some(({ ip, assigned }) => ip === main.ip && assigned))
  )
    return false;
  return plan.further.every((port) => {
    const own = chosen.filter(({ role }) => role === port.name || role.startsWith(`${port.name}+`));
    return (!port.sameIp || own.every(({ ip }) => ip === main.ip)) && suits(port.from, own, main, existing);
  });
}

function suits(
  from: FurtherPortSource,
  own: readonly PlannedPort[],
  main: Spot,
  existing: (spot: Spot) => boolean,
): boolean {
  switch (from.kind) {
    case "main":
      return own.length === 0;
    case "any":
      return own.length === 1 && own.every(existing);
    case "range":
      return own.length === 1 && own.every(({ port }) => within(port, from.ranges));
    case "offset":
      return own.length === 1 && own[0]?.port === main.port + from.offset;
    case "block": {
      const inARow = own.every(({ ip, port }, index) => ip === own[0]?.ip && port === (own[0]?.port ?? 0) + index);
      const allowed = own.every((spot) => (from.ranges.length === 0 ? existing(spot) : within(spot.port, from.ranges)));
      return own.length === from.length && inARow && allowed;
    }
  }
}

/** Whether any choice at all satisfies a plan: tries them all. */
export function solvable(world: SmallWorld): boolean {
  const spots = usableSpots(world);
  return spots.some(
    (main) =>
      satisfies({ ...world, plan: { ...world.plan, further: [] } }, solution(main, [])) &&
      completes(world, spots, main, world.plan.further, []),
  );
}

function completes(
  world: SmallWorld,
  spots: readonly Spot[],
  main: Spot,
  rest: readonly FurtherPort[],
  chosen: readonly PlannedPort[],
): boolean {
  const [next, ...others] = rest;
  if (next === undefined) return true;
  const soFar = world.plan.further.slice(0, world.plan.further.indexOf(next) + 1);
  return choices(next, spots).some((own) => {
    const together = [...chosen, ...own];
    const fits = satisfies({ ...world, plan: { ...world.plan, further: soFar } }, solution(main, together));
    return fits && completes(world, spots, main, others, together);
  });
}

function choices({ name, from }: FurtherPort, spots: readonly Spot[]): readonly (readonly PlannedPort[])[] {
  if (from.kind === "main") return [[]];
  const length = from.kind === "block" ? from.length : 1;
  return spots.map(({ ip, port }) =>
    Array.from({ length }, (_, index) => ({
      role: index === 0 ? name : `${name}+${index}`,
      allocationId: null,
      ip,
      port: port + index,
    })),
  );
}

function solution(main: Spot, further: readonly PlannedPort[]): Pick<PlannedPorts, "main" | "further"> {
  return { main: { ...main, role: "main", allocationId: null }, further };
}

function within(port: number, found: readonly PortRange[]): boolean {
  return found.some(({ first, last }) => port >= first && port <= last);
}

function same(one: Spot, other: Spot): boolean {
  return one.ip === other.ip && one.port === other.port;
}
