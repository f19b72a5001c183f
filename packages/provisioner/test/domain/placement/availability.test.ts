import { describe, expect, it } from "vitest";
import { countAvailable } from "../../../src/domain/placement/availability.ts";
import { aRequest, facts, freePorts, portsFrom } from "./nodes.ts";

const count = (request = aRequest(), nodes = [facts()]) => countAvailable(request, nodes, []).available;

describe("how many more can be sold", () => {
  it("is what the scarcest of memory, disk, CPU and ports allows, over all nodes", () => {
    const many = freePorts(portsFrom(25_565, 25_600));
    const cpu = { limit: 300, overallocate: 0, allocated: 0 };
    expect(count(aRequest({ memory: 1, cpu: 100 }), [facts({ cpu }, many)])).toBe(3);
    expect(count(aRequest(), [facts({}, many)])).toBe(2);
    expect(count(aRequest({ disk: 102_400 }), [facts({}, many)])).toBe(1);
    expect(count(aRequest({ memory: 1024 }), [facts({}, freePorts([1, 2, 3]))])).toBe(3);
    expect(count(aRequest(), [facts({}, many), facts({ id: 2 }, many), facts({ id: 3, public: false }, many)])).toBe(4);
  });

  it("counts pairs of ports, each used once", () => {
    const ports = {
      main: [{ first: 30_120, last: 30_139 }],
      mainVariables: [],
      further: [{ name: "second", from: { kind: "offset" as const, offset: 10 }, variables: [], sameIp: true }],
      createMissing: false,
    };
    expect(count(aRequest({ memory: 1, disk: 1, ports }), [facts({}, freePorts(portsFrom(30_120, 30_139)))])).toBe(10);
  });

  it("counts addresses when each server gets one of its own", () => {
    const two = [...freePorts([1, 2, 3]), ...freePorts([1, 2, 3], { ip: "198.51.100.12" })];
    expect(count(aRequest({ memory: 1, disk: 1, dedicatedIp: true }), [facts({}, two)])).toBe(2);
  });

  it("is without limit only when nothing limits it", () => {
    expect(count(aRequest({ memory: 0, disk: 0 }), [facts({}, null)])).toBeNull();
    expect(count(aRequest({ memory: 0, disk: 0 }), [facts({}, freePorts([1, 2]))])).toBe(2);
  });
});
