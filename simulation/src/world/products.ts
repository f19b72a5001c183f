/** What is sold in every world: minutes there are days of a shop. */
export const products = [
  {
    id: "mc-1g",
    name: "Block World",
    panels: [{ panel: "eu" }],
    limits: { memory: "1 GiB", disk: "2 GiB", cpu: 100 },
    eggs: [{ key: "block", nest: 1, egg: 1 }],
    lifecycle: { atExpiry: "suspend", suspendAfter: "0 minutes", terminateAfter: "1 minute" },
  },
  {
    id: "mc-2g",
    name: "Block World, larger",
    panels: [{ panel: "eu" }],
    limits: { memory: "2 GiB", disk: "4 GiB", cpu: 200 },
    eggs: [{ key: "block", nest: 1, egg: 1, variables: { GAME_VERSION: { kind: "fixed", value: "1.20" } } }],
    lifecycle: { atExpiry: "suspend", suspendAfter: "0.2 minutes", terminateAfter: null },
    meter: { period: "hour" },
  },
  {
    id: "city",
    name: "Roleplay City",
    panels: [{ panel: "eu" }],
    limits: { memory: "1 GiB", disk: "2 GiB", cpu: 100 },
    eggs: [
      {
        key: "city",
        nest: 1,
        egg: 2,
        variables: { LICENCE_KEY: "rp_12345678", MAX_CLIENTS: { kind: "default", value: 16 } },
      },
    ],
    lifecycle: { atExpiry: "terminate", suspendAfter: "0.5 minutes" },
  },
] as const;

/** Where each size is sold on panels of Pelican on which upgrades move servers. */
export const nodeApart: Readonly<Partial<Record<string, number>>> = { "mc-1g": 1, "mc-2g": 2 };

/** Sold besides, in worlds that have pools: what is sold by itself may be made in it as well. */
export const box = {
  id: "box",
  name: "Box",
  kind: "pool",
  pool: {
    budget: { servers: 3, memory: "4 GiB", disk: null, cpu: null },
    servers: [{ product: "mc-1g" }, { product: "mc-2g" }],
  },
  lifecycle: { atExpiry: "suspend", suspendAfter: "0.1 minutes", terminateAfter: "1 minute" },
} as const;

/** What all servers of a box may have together. */
export const boxBudget = { servers: 3, memory: 4096 };

/** Whose use is measured. */
export const metered: ReadonlySet<string> = new Set(["mc-2g"]);

export type ServerProductId = (typeof products)[number]["id"];
export type ProductId = ServerProductId | typeof box.id;

const minuteMs = 60_000;

/** What each product's policy means, in ms, written down once more: what the invariants go by. */
export const policies: Readonly<
  Record<
    ProductId,
    { readonly ends: "suspended" | "terminated"; readonly graceMs: number; readonly terminateAfterMs: number | null }
  >
> = {
  "mc-1g": { ends: "suspended", graceMs: 0, terminateAfterMs: minuteMs },
  "mc-2g": { ends: "suspended", graceMs: 0.2 * minuteMs, terminateAfterMs: null },
  city: { ends: "terminated", graceMs: 0.5 * minuteMs, terminateAfterMs: null },
  box: { ends: "suspended", graceMs: 0.1 * minuteMs, terminateAfterMs: minuteMs },
};

export const memoryOf: Readonly<Record<ProductId, number>> = { "mc-1g": 1024, "mc-2g": 2048, city: 1024, box: 0 };
export const eggOf: Readonly<Record<ProductId, number>> = { "mc-1g": 1, "mc-2g": 1, city: 2, box: 0 };
