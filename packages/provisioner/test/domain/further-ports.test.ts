import { expect, it } from "vitest";
import { panelFeatures, soldFeatures } from "../../src/domain/further-ports.ts";
import type { PortPlan } from "../../src/domain/placement/port-plan.ts";

const sold = { databases: 2, backups: 3, furtherPorts: 1 };
const plan: PortPlan = {
  main: "any",
  mainVariables: [],
  further: [
    { name: "query", from: { kind: "main" }, variables: [], sameIp: true },
    { name: "voice", from: { kind: "any" }, variables: [], sameIp: true },
  ],
  createMissing: false,
};

it("tells the panel one port more than was sold, and those of the port plan on top", () => {
  expect(panelFeatures({ featureLimits: sold, ports: null })).toEqual({ databases: 2, backups: 3, allocations: 2 });
  expect(panelFeatures({ featureLimits: sold, ports: plan })).toEqual({ databases: 2, backups: 3, allocations: 3 });
});

it("reads the panel's number as what a customer can add, whatever a panel calls none", () => {
  expect(soldFeatures({ databases: 2, backups: 3, allocations: 3 }, plan)).toEqual(sold);
  for (const allocations of [null, 0, 1]) {
    expect(soldFeatures({ databases: null, backups: null, allocations }, null)).toEqual({
      databases: null,
      backups: 0,
      furtherPorts: 0,
    });
  }
});
