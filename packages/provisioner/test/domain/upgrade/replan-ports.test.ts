import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ServiceAddress } from "../../../src/domain/service.ts";
import { changeAddresses, keepAddresses } from "../../../src/domain/upgrade/address-changes.ts";
import { replanPorts } from "../../../src/domain/upgrade/replan-ports.ts";
import { satisfies, smallWorlds, solvable, usableSpots } from "../placement/ports/small-worlds.ts";

const runs = { numRuns: 500, seed: 7 };

function address(role: string, port: number, ip = "198.51.100.11"): ServiceAddress {
  return { role, port, ip, allocationId: port, alias: null };
}

function free(...ports: readonly number[]) {
  const allocations = ports.map((port) => ({ id: port, ip: "198.51.100.11", alias: null, port, assigned: false }));
  return { allocations, dedicatedIps: [], reserved: [] };
}

const range = (first: number, last: number) => ({ first, last });
const rcon = {
  name: "rcon",
  from: { kind: "range", ranges: [range(200, 209)] },
  variables: ["RCON"],
  sameIp: true,
} as const;

describe("a port plan for a server that has ports already", () => {
  it("keeps the address that players know, and further ports of the same name, where the new plan allows", () => {
    const plan = { main: [range(100, 109)], mainVariables: [], further: [rcon], createMissing: false };
    const has = [address("main", 105), address("rcon", 207)];
    const found = replanPorts(plan, has, free(101, 105, 201, 207), false);
    expect([found?.main.port, found?.further[0]?.port]).toEqual([105, 207]);
  });

  it("gives up the further port before the main one, and the main one when it has to", () => {
    const has = [address("main", 105), address("rcon", 300)];
    const plan = { main: [range(100, 109)], mainVariables: [], further: [rcon], createMissing: false };
    expect(replanPorts(plan, has, free(101, 105, 201, 300), false)?.further[0]?.port).toBe(201);
    const tied = { ...plan, further: [{ ...rcon, from: { kind: "offset", offset: 10 } as const }] };
    const found = replanPorts(tied, has, free(101, 105, 111), false);
    expect([found?.main.port, found?.further[0]?.port]).toEqual([101, 111]);
  });

  it("leaves what no plan made, and names what comes and goes", () => {
    const has = [address("main", 105), address("extra", 500)];
    const plan = { main: [range(300, 309)], mainVariables: ["PORT"], further: [], createMissing: false };
    const planned = replanPorts(plan, has, free(105, 300, 500), false);
    if (planned === null) throw new Error("no solution");
    const changes = changeAddresses(planned, has, free(105, 500).allocations);
    expect(changes.added.map(({ port }) => port)).toEqual([300]);
    expect(changes.removed.map(({ port }) => port)).toEqual([105]);
    expect(changes.addresses.map(({ role, port }) => [role, port])).toEqual([
      ["main", 300],
      ["extra", 500],
    ]);
    expect(changes).toMatchObject({ primary: 300, variables: { PORT: "300" } });
  });

  it("that stays gives its variables the ports that the roles have", () => {
    const query = { name: "query", from: { kind: "main" }, variables: ["QUERY"], sameIp: true } as const;
    const plan = { main: "any", mainVariables: ["PORT"], further: [rcon, query], createMissing: false } as const;
    const kept = keepAddresses(plan, [address("main", 105), address("rcon", 207)]);
    expect(kept.variables).toEqual({ PORT: "105", RCON: "207", QUERY: "105" });
    expect([kept.added, kept.removed, kept.primary]).toEqual([[], [], null]);
  });

  it("has a solution exactly when it has one for a new server, and always a correct one", () => {
    fc.assert(
      fc.property(smallWorlds, fc.nat(), (world, choice) => {
        const spots = usableSpots(world).filter(({ ip, port }) =>
          world.facts.allocations.some((allocation) => allocation.ip === ip && allocation.port === port),
        );
        const spot = spots[choice % Math.max(1, spots.length)];
        const has = spot === undefined ? [] : [address("main", spot.port, spot.ip)];
        const found = replanPorts(world.plan, has, world.facts, world.dedicatedIp);
        expect(found !== null).toBe(solvable(world));
        if (found !== null) expect(satisfies(world, found)).toBe(true);
      }),
      runs,
    );
  });
});
