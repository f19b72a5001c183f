import type { Panel, ProductConfiguration } from "../../api/model.ts";
import type { BudgetName } from "../../api/pools.ts";

/** What stands in the address while a product or a pool has no id yet. */
export const newProduct = "~new";
export const newPool = "~new-pool";

/** Where a new product begins: the first panel, sizes that many hosts sell, nothing decided that cannot be guessed. */
export function blankProduct(panel: Panel | undefined): ProductConfiguration {
  return {
    id: "",
    name: "",
    description: "",
    panels: panel ? [{ panel: panel.id, nodes: [], locations: [] }] : [],
    nodeOrder: "least-loaded",
    limits: { memory: 2048, swap: 0, disk: 10_240, io: 500, cpu: 100, threads: null, oomKiller: false },
    featureLimits: { databases: 0, backups: 0, furtherPorts: 0 },
    eggs: [],
    startOnCompletion: false,
    skipScripts: false,
    verifyInstallation: true,
    dedicatedIp: false,
    ports: null,
    serverName: "%product_name% %service_id%",
    serverDescription: "",
    options: [],
    lifecycle: { atExpiry: "suspend", suspendAfter: "0 days", terminateAfter: null, reminders: [] },
    userConflict: "ask",
  };
}

/** A budget that many hosts sell. */
export const usualBudget: Readonly<Record<BudgetName, number>> = {
  servers: 4,
  memory: 8192,
  disk: 40_960,
  cpu: 400,
  databases: 0,
  backups: 0,
  furtherPorts: 0,
};

/** Where a new pool begins: the usual budget, and no product of which servers may be made in it. */
export function blankPool(): ProductConfiguration {
  const { limits, ...product } = blankProduct(undefined);
  return {
    ...product,
    kind: "pool",
    pool: { budget: usualBudget, servers: [] },
    limits: { ...limits, memory: 0, disk: 0, cpu: 0 },
  };
}
