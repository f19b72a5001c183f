import { describe, expect, it } from "vitest";
import type { FurtherPortSource, PortPlan } from "../../../../src/domain/placement/port-plan.ts";
import { explainPorts } from "../../../../src/domain/placement/ports/explain-ports.ts";
import { portsToRead } from "../../../../src/domain/placement/ports/ports-to-read.ts";
import { type PortFacts, solvePortPlan } from "../../../../src/domain/placement/ports/solve-port-plan.ts";
import { freePorts, portsFrom } from "../nodes.ts";

function plan(
  main: PortPlan["main"],
  further: Readonly<Record<string, FurtherPortSource>> = {},
  createMissing = false,
): PortPlan {
  return {
    main,
    mainVariables: ["MAIN_PORT"],
    further: Object.entries(further).map(([name, from]) => ({
      name,
      from,
      variables: [`${name.toUpperCase()}_PORT`],
      sameIp: true,
    })),
    createMissing,
  };
}

function node(allocations: PortFacts["allocations"], reserved: PortFacts["reserved"] = []): PortFacts {
  return { allocations, reserved, dedicatedIps: [] };
}

const ip = "198.51.100.11";
const other = "198.51.100.12";

describe("a port plan", () => {
  it("of FiveM takes a main port of the range and the one ten above, and tells both to the egg", () => {
    const found = solvePortPlan(
      plan([{ first: 30_120, last: 30_139 }], { second: { kind: "offset", offset: 10 } }),
      node(freePorts([30_121, 30_122, 30_132])),
      false,
    );
    expect(found?.main.port).toBe(30_122);
    expect(found?.variables).toEqual({ MAIN_PORT: "30122", SECOND_PORT: "30132" });
  });

  it("of Minecraft shares the main port for queries and takes RCON from a range", () => {
    const rcon = { first: 25_575, last: 25_580 };
    const found = solvePortPlan(
      plan([{ first: 25_565, last: 25_565 }], { query: { kind: "main" }, rcon: { kind: "range", ranges: [rcon] } }),
      node(freePorts([25_565, 25_577])),
      false,
    );
    expect(found?.variables).toEqual({ MAIN_PORT: "25565", QUERY_PORT: "25565", RCON_PORT: "25577" });
    expect(found?.further).toHaveLength(1);
  });

  it("names the ports of a block one by one", () => {
    const found = solvePortPlan(
      plan([{ first: 1, last: 10 }], { voice: { kind: "block", length: 3, ranges: [] } }),
      node(freePorts([5, 20, 21, 23, 24, 25])),
      false,
    );
    expect(found?.further.map(({ role, port }) => `${role}=${port}`)).toEqual(["voice=23", "voice+1=24", "voice+2=25"]);
    expect(found?.variables.VOICE_PORT).toBe("23");
  });

  it("prefers a port that is named earlier, also on another address", () => {
    const allocations = [...freePorts([25_566]), ...freePorts([25_565], { ip: other })];
    expect(solvePortPlan(plan([{ first: 25_565, last: 25_570 }]), node(allocations), false)?.main.ip).toBe(other);
  });

  it("never takes a port that was promised to another order", () => {
    const facts = node(freePorts([25_565]), [{ ip, port: 25_565 }]);
    expect(solvePortPlan(plan("any"), facts, false)).toBeNull();
    expect(solvePortPlan(plan([{ first: 25_565, last: 25_565 }], {}, true), facts, false)).toBeNull();
  });

  it("creates what is missing on an address of the node, but nothing outside the panel's bounds", () => {
    const found = solvePortPlan(
      plan([{ first: 30_120, last: 30_121 }], {}, true),
      node(freePorts([30_120], { taken: [30_120] })),
      false,
    );
    expect(found?.main).toEqual({ role: "main", ip, port: 30_121, allocationId: null });
    expect(solvePortPlan(plan([{ first: 1000, last: 1024 }], {}, true), node(freePorts([30_120])), false)).toBeNull();
  });

  it("gives a dedicated address to one server, and nobody else anything on it", () => {
    const allocations = [...freePorts([1, 2], { taken: [1] }), ...freePorts([1, 2], { ip: other })];
    expect(solvePortPlan(plan("any"), node(allocations), true)?.main.ip).toBe(other);
    expect(solvePortPlan(plan("any"), { ...node(allocations), dedicatedIps: [other] }, false)?.main).toMatchObject({
      ip,
      port: 2,
    });
    expect(solvePortPlan(plan("any"), { ...node(allocations), dedicatedIps: [other] }, true)).toBeNull();
  });

  it("is decided among 10,000 allocations, also when it has no solution", () => {
    const allocations = portsFrom(20_000, 29_999).map((port) => ({
      id: port,
      ip,
      alias: null,
      port,
      assigned: port >= 29_000,
    }));
    const hopeless = plan([{ first: 20_000, last: 28_999 }], {
      rcon: { kind: "range", ranges: [{ first: 29_000, last: 29_999 }] },
      voice: { kind: "block", length: 4, ranges: [] },
    });
    expect(solvePortPlan(hopeless, node(allocations), false)).toBeNull();
    expect(
      solvePortPlan(plan("any", { voice: { kind: "block", length: 32, ranges: [] } }), node(allocations), false),
    ).not.toBeNull();
  });
});

describe("the reason why a port plan has no solution", () => {
  const why = (which: PortPlan, facts: PortFacts, dedicatedIp = false) =>
    explainPorts(which, facts, dedicatedIp).message;

  it("names the range that is used up", () => {
    expect(why(plan([{ first: 30_120, last: 30_130 }]), node(freePorts([30_120, 40_000], { taken: [30_120] })))).toBe(
      "no free port in 30120-30130 (1 taken)",
    );
    expect(why(plan("any"), node([]))).toBe("no free port");
  });

  it("names the pairs that do not exist", () => {
    expect(
      why(
        plan([{ first: 30_120, last: 30_121 }], { second: { kind: "offset", offset: 10 } }),
        node(freePorts([30_120, 30_121])),
      ),
    ).toBe(
      "no main port whose further ports are free: 30120 would need 30130 for second, 30121 would need 30131 for second",
    );
  });

  it("names the further port that lacks", () => {
    expect(
      why(
        plan("any", { rcon: { kind: "range", ranges: [{ first: 25_575, last: 25_580 }] } }),
        node(freePorts([25_565])),
      ),
    ).toBe("no free port in 25575-25580 for rcon");
    expect(why(plan("any", { voice: { kind: "block", length: 3, ranges: [] } }), node(freePorts([1, 2, 4])))).toBe(
      "no 3 free ports in a row for voice",
    );
  });

  it("says when each is there but not all together", () => {
    expect(why(plan("any", { rcon: { kind: "any" } }), node(freePorts([25_565])))).toBe(
      "not enough free ports for main, rcon together on one address",
    );
  });

  it("says when no address is without a server", () => {
    expect(why(plan("any"), node(freePorts([1, 2], { taken: [1] })), true)).toBe(
      "no address of its own: every address has a server",
    );
  });
});

describe("the ports to read for a plan", () => {
  it("are exactly those that it names, so that one filtered request suffices", () => {
    expect(
      portsToRead(
        plan([{ first: 30_120, last: 30_121 }], { second: { kind: "offset", offset: 10 }, query: { kind: "main" } }),
        false,
      ),
    ).toEqual([30_120, 30_121, 30_130, 30_131]);
  });

  it("are all when any port will do, or addresses and missing allocations have to be known", () => {
    expect(portsToRead(plan("any"), false)).toBeNull();
    expect(portsToRead(plan([{ first: 1, last: 1 }]), true)).toBeNull();
    expect(portsToRead(plan([{ first: 1, last: 1 }], {}, true), false)).toBeNull();
    expect(portsToRead(plan([{ first: 1, last: 1 }], { rcon: { kind: "any" } }), false)).toBeNull();
  });
});
