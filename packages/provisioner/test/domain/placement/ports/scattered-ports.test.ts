import { describe, expect, it } from "vitest";
import type { FurtherPort, PortPlan } from "../../../../src/domain/placement/port-plan.ts";
import { searchPorts } from "../../../../src/domain/placement/ports/solve-port-plan.ts";

const blocks = (count: number, length: number): PortPlan => ({
  main: "any",
  mainVariables: [],
  createMissing: false,
  further: Array.from(
    { length: count },
    (_, index): FurtherPort => ({
      name: `block${index}`,
      from: { kind: "block", length, ranges: [] },
      sameIp: false,
      variables: [],
    }),
  ),
});

/** A node whose free ports come in runs of this length, a taken one after each. */
const runsOf = (length: number, runs: number) => ({
  allocations: Array.from({ length: (length + 1) * runs }, (_, index) => ({
    id: index + 1,
    ip: "198.51.100.1",
    alias: null,
    port: 20_000 + index,
    assigned: index % (length + 1) === length,
  })),
  reserved: [],
  dedicatedIps: [],
});

describe("several large blocks on a nearly full node", () => {
  it("are found where they fit exactly", () => {
    const found = searchPorts(blocks(5, 8), { ...runsOf(8, 6) }, false);
    expect(found.kind).toBe("found");
  });

  it("end in a verdict soon, not in trying every choice there is", () => {
    // Eight blocks of 7 in seven runs of 13: each run holds one block, at any of seven places.
    const before = process.cpuUsage();
    const found = searchPorts(blocks(8, 7), runsOf(13, 7), false);
    const { user } = process.cpuUsage(before);
    expect(found.kind).not.toBe("found");
    expect(user / 1000).toBeLessThan(2_000);
  });
});
