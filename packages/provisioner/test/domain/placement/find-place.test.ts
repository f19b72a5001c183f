import { describe, expect, it } from "vitest";
import { findPlace } from "../../../src/domain/placement/find-place.ts";
import { aRequest, facts, freePorts, portsFrom } from "./nodes.ts";

const names = (request = aRequest(), nodes = [facts()]) =>
  findPlace(request, nodes, []).candidates.map(({ nodeName }) => nodeName);
const obstacles = (node: Parameters<typeof facts>[0], request = aRequest()) =>
  findPlace(request, [facts(node)], []).refused.flatMap(({ obstacles: found }) => found.map(({ message }) => message));

describe("a place for a server", () => {
  it("is refused in words, every obstacle named, where other systems only say that there is no viable node", () => {
    expect(obstacles({ public: false, maintenance: true, allocatedMemory: 5120, allocatedDisk: 102_400 })).toEqual([
      "not public",
      "in maintenance",
      "1024 MiB of memory short",
      "10240 MiB of disk short",
    ]);
  });

  it("may fill a node exactly, as on the panel", () => {
    expect(obstacles({ allocatedMemory: 4096 })).toEqual([]);
    expect(obstacles({ allocatedMemory: 4097 })).toEqual(["1 MiB of memory short"]);
  });

  it("counts overallocation as the panel: memory × (1 + percent / 100)", () => {
    expect(obstacles({ memoryOverallocate: 50, allocatedMemory: 8192 })).toEqual([]);
    expect(obstacles({ memoryOverallocate: 49, allocatedMemory: 8192 })).toEqual(["82 MiB of memory short"]);
  });

  it("counts CPU where the panel does, overallocated and promised as memory is, and not for servers without a limit", () => {
    const cpu = { limit: 400, overallocate: 50, allocated: 400 };
    expect(obstacles({ cpu }, aRequest({ cpu: 200 }))).toEqual([]);
    expect(obstacles({ cpu }, aRequest({ cpu: 250 }))).toEqual(["50 % of CPU short"]);
    expect(obstacles({ cpu }, aRequest({ cpu: 0 }))).toEqual([]);
    expect(obstacles({ cpu: { ...cpu, overallocate: -1 } }, aRequest({ cpu: 9000 }))).toEqual([]);
    const promised = { panelId: "eu", nodeId: 1, memory: 0, disk: 0, cpu: 150, ports: [] };
    const { refused } = findPlace(aRequest({ cpu: 100 }), [facts({ cpu })], [promised]);
    expect(refused).toMatchObject([{ freeCpu: 50, load: 550 / 600, obstacles: [{ code: "cpu-short" }] }]);
  });

  it("has no limit at an overallocation of -1, and says that the panel's own deployment sees it otherwise", () => {
    const { candidates } = findPlace(aRequest(), [facts({ memoryOverallocate: -1, allocatedMemory: 90_000 })], []);
    expect(candidates[0]).toMatchObject({ freeMemory: null, panelCanDeploy: false });
    expect(findPlace(aRequest(), [facts()], []).candidates[0]).toMatchObject({ panelCanDeploy: true });
    expect(findPlace(aRequest({ memory: 8192 }), [facts({ memoryOverallocate: -1 })], []).candidates[0]).toMatchObject({
      panelCanDeploy: false,
    });
  });

  it("counts what was promised to orders that the panel does not show yet", () => {
    const promised = { panelId: "eu", nodeId: 1, memory: 4097, disk: 0, ports: [] };
    expect(findPlace(aRequest(), [facts()], [promised]).explanation).toBe("west-1 (eu): 1 MiB of memory short.");
    expect(findPlace(aRequest(), [facts()], [{ ...promised, panelId: "us" }]).candidates).toHaveLength(1);
    expect(findPlace(aRequest(), [facts()], [{ ...promised, nodeId: 2 }]).candidates).toHaveLength(1);
  });

  it("goes to named nodes first, then to locations, then to the next panel", () => {
    const nodes = [
      facts({ id: 1, name: "third", locationId: 7 }),
      facts({ id: 2, name: "second" }),
      facts({ id: 3, name: "first", public: false, locationId: 9 }),
      facts({ id: 3, name: "fourth" }, freePorts([25565]), "us"),
      facts({ id: 9, name: "elsewhere", locationId: 8 }),
    ];
    const panels = [
      { panel: "eu", nodes: [3], locations: [1, 7] },
      { panel: "us", nodes: [], locations: [] },
    ];
    expect(names(aRequest({ panels }), nodes)).toEqual(["first", "second", "third", "fourth"]);
  });

  it("takes the emptiest of equals, or the fullest that still fits when packing", () => {
    const nodes = [
      facts({ id: 1, name: "half", allocatedMemory: 4096 }),
      facts({ id: 2, name: "empty" }),
      facts({ id: 3, name: "full", allocatedMemory: 8192 }),
    ];
    expect(names(aRequest(), nodes)).toEqual(["empty", "half"]);
    expect(names(aRequest({ nodeOrder: "packed" }), nodes)).toEqual(["half", "empty"]);
  });

  it("names the ports when all of a range are taken", () => {
    const ports = { main: [{ first: 30_120, last: 30_130 }], mainVariables: [], further: [], createMissing: false };
    const allocations = freePorts(portsFrom(30_120, 30_130), { taken: portsFrom(30_120, 30_130) });
    expect(findPlace(aRequest({ ports }), [facts({}, allocations)], []).explanation).toBe(
      "west-1 (eu): no free port in 30120-30130 (11 taken).",
    );
  });

  it("says when no node is even looked at", () => {
    expect(
      findPlace(aRequest({ panels: [{ panel: "eu", nodes: [], locations: [5] }] }), [facts()], []).explanation,
    ).toBe("None of the product's panels has a node in its locations.");
  });
});
