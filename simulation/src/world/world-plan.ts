import type { FlavourName } from "@hatchery/panel-emulator";
import type { FaultKind, FaultRate, Mishap } from "../faults/fault-kinds.ts";
import { faultKinds, faultRates, mishaps } from "../faults/fault-kinds.ts";
import { type Draws, drawsOf } from "../virtual-time/seeds.ts";
import { box, type ProductId, products, type ServerProductId } from "./products.ts";

/** Everything about a world that its seed decides beforehand. */
export interface WorldPlan {
  readonly seed: number;
  /** The clock of each worker. */
  readonly clocks: readonly { readonly offsetMs: number; readonly rate: number }[];
  readonly installations: 1 | 2;
  /** Of which flavour each panel is. */
  readonly panels: readonly FlavourName[];
  /** Pelican's panels sell each size on a node of its own: an upgrade moves the server. */
  readonly nodesApart: boolean;
  readonly installMs: number;
  readonly sweepMs: number;
  readonly leaseMs: number;
  readonly longestLatencyMs: { readonly database: number; readonly panel: number };
  readonly rates: Readonly<Partial<Record<FaultRate, number>>>;
  /** When the faults end. */
  readonly stormMs: number;
  readonly schedule: readonly Happening[];
}

/** What somebody does, or what befalls them, at an instant. */
export type Happening = { readonly atMs: number; readonly installation: number } & (
  | { readonly kind: "command"; readonly command: Command; readonly via: number }
  | { readonly kind: "mishap"; readonly mishap: Mishap; readonly which: number; readonly forMs: number }
);

/** What a customer, an administrator or a payment asks for. Services and customers are numbered. */
export type Command =
  | {
      readonly kind: "order";
      readonly service: number;
      readonly customer: number;
      readonly product: ProductId;
      readonly paidForMs: number | null;
    }
  | { readonly kind: "make"; readonly service: number; readonly pool: number; readonly product: ServerProductId }
  | { readonly kind: "renew"; readonly service: number; readonly byMs: number }
  | {
      readonly kind: "suspend" | "unsuspend" | "expire" | "terminate" | "rename" | "reinstall";
      readonly service: number;
    }
  | { readonly kind: "upgrade"; readonly service: number; readonly product: ProductId }
  | { readonly kind: "change-owner"; readonly service: number; readonly customer: number }
  | { readonly kind: "change-email"; readonly customer: number }
  | { readonly kind: "read-usage" };

const offsets = [0, 150, -150, 2_000, -2_000, 3_600_000, 15 * 86_400_000, -86_400_000];
const later = [
  "renew",
  "renew",
  "renew",
  "suspend",
  "unsuspend",
  "unsuspend",
  "expire",
  "terminate",
  "rename",
  "reinstall",
  "upgrade",
  "change-owner",
] as const;

export const flavours: readonly FlavourName[] = ["pterodactyl", "pelican"];

export interface PlanLimits {
  /** Only these faults; all when left out. */
  readonly faults?: readonly FaultKind[];
  /** Only panels of these flavours; both when left out. */
  readonly flavours?: readonly FlavourName[];
}

/** Draws the world of a seed. */
export function drawPlan(
  seed: number,
  { faults = faultKinds, flavours: played = flavours }: PlanLimits = {},
): WorldPlan {
  const draws = drawsOf(seed, "plan");
  const calm = draws.chance(0.1);
  const possible = calm ? [] : faultKinds.filter(() => draws.chance(0.35)).filter((kind) => faults.includes(kind));
  const installations = draws.chance(0.2) ? 2 : 1;
  const panels = drawPanels(drawsOf(seed, "panels"), draws.chance(0.3) ? 2 : 1, played);
  const stormMs = draws.whole(20, 70) * 1000;
  return {
    seed,
    clocks: Array.from({ length: draws.pick([2, 2, 3]) }, () => {
      const clock = { offsetMs: draws.pick(offsets), rate: 1 + (draws.fraction() - 0.5) * 0.01 };
      return possible.includes("clocks-apart") ? clock : { offsetMs: 0, rate: 1 };
    }),
    installations,
    ...panels,
    installMs: draws.pick([0, 100, 2_000, 15_000]),
    sweepMs: draws.pick([5_000, 15_000]),
    leaseMs: draws.pick([10_000, 30_000]),
    longestLatencyMs: { database: draws.pick([1, 4, 25]), panel: draws.pick([5, 60, 900]) },
    rates: Object.fromEntries(
      possible
        .filter((kind): kind is FaultRate => kind in faultRates)
        .map((kind) => [kind, faultRates[kind] * 10 ** (-1.5 * draws.fraction())]),
    ),
    stormMs,
    schedule: [
      ...commands(draws, stormMs, installations),
      ...poolCommands(drawsOf(seed, "pools"), stormMs, installations),
      ...misfortunes(
        draws,
        stormMs,
        installations,
        possible.filter((kind): kind is Mishap => kind in mishaps),
      ),
    ].toSorted((one, other) => one.atMs - other.atMs),
  };
}

/** What is drawn of panels comes from a stream of its own: worlds without Pelican are what they would be if there were none. */
function drawPanels(
  draws: Draws,
  count: number,
  played: readonly FlavourName[],
): Pick<WorldPlan, "panels" | "nodesApart"> {
  const panels = Array.from({ length: count }, () => {
    const drawn = draws.chance(0.4) ? "pelican" : "pterodactyl";
    return played.includes(drawn) ? drawn : (played[0] ?? drawn);
  });
  return { panels, nodesApart: draws.chance(0.3) && panels.includes("pelican") };
}

function commands(draws: Draws, stormMs: number, installations: number): readonly Happening[] {
  const count = draws.chance(0.03) ? 150 : draws.pick([5, 8, 10, 15, 15, 25, 40]);
  const customers = draws.whole(2, Math.max(3, Math.floor(count / 4)));
  // Two shops that know nothing of each other number their orders alike.
  const orders = Array.from({ length: installations }, (): number[] => []);
  return Array.from({ length: count }, (): Happening => {
    const atMs = Math.floor(draws.fraction() * stormMs * 0.9);
    const via = draws.whole(0, 5);
    const installation = draws.whole(0, installations - 1);
    const ordered = orders[installation] ?? [];
    const known = ordered.length;
    if (known === 0 || draws.chance(0.3)) {
      // Most orders come early: something is to be done with them.
      const early = Math.floor(atMs * draws.fraction());
      ordered.push(early);
      return {
        atMs: early,
        installation,
        kind: "command",
        via,
        command: {
          kind: "order",
          service: known,
          customer: draws.whole(0, customers - 1),
          product: draws.pick(products).id,
          paidForMs: draws.chance(0.3) ? null : draws.whole(5, 90) * 1000,
        },
      };
    }
    const service = draws.whole(0, known - 1);
    const orderedAt = ordered[service] ?? 0;
    return {
      atMs: orderedAt + Math.floor(draws.fraction() * (stormMs - orderedAt)),
      installation,
      kind: "command",
      via,
      command: laterCommand(draws, service, customers),
    };
  });
}

/** Numbers of pools, and of servers in them: above those that are sold by themselves. */
const firstPool = 800;
const firstInPool = 900;

const withServers = [
  "suspend",
  "unsuspend",
  "terminate",
  "terminate",
  "upgrade",
  "upgrade",
  "reinstall",
  "rename",
] as const;
const withPools = [
  "renew",
  "renew",
  "suspend",
  "unsuspend",
  "unsuspend",
  "expire",
  "terminate",
  "change-owner",
] as const;

/** Some worlds sell pools, in which more servers are asked for than fit. */
function poolCommands(draws: Draws, stormMs: number, installations: number): readonly Happening[] {
  if (!draws.chance(0.3)) return [];
  const happenings: Happening[] = [];
  let made = firstInPool;
  const endOfPools = firstPool + draws.whole(1, 2);
  for (let pool = firstPool; pool < endOfPools; pool += 1) {
    const installation = draws.whole(0, installations - 1);
    const orderedAt = draws.whole(0, Math.floor(stormMs * 0.2));
    const give = (atMs: number, command: Command) =>
      happenings.push({ atMs, installation, kind: "command", via: draws.whole(0, 5), command });
    const later = (after: number) => after + Math.floor(draws.fraction() * (stormMs - after));
    const paidForMs = draws.chance(0.3) ? null : draws.whole(15, 90) * 1000;
    give(orderedAt, { kind: "order", service: pool, customer: draws.whole(0, 2), product: box.id, paidForMs });
    for (let count = draws.whole(3, 9); count > 0; count -= 1) {
      const service = made;
      made += 1;
      const madeAt = orderedAt + Math.floor(draws.fraction() * (draws.chance(0.5) ? 300 : stormMs * 0.5));
      give(madeAt, { kind: "make", service, pool, product: draws.pick(["mc-1g", "mc-1g", "mc-2g"] as const) });
      for (let commands = draws.whole(0, 2); commands > 0; commands -= 1) {
        const kind = draws.pick(withServers);
        const command: Command =
          kind === "upgrade" ? { kind, service, product: draws.pick(["mc-1g", "mc-2g"] as const) } : { kind, service };
        give(later(madeAt), command);
      }
    }
    for (let commands = draws.whole(1, 4); commands > 0; commands -= 1) {
      const kind = draws.pick(withPools);
      const command: Command =
        kind === "renew"
          ? { kind, service: pool, byMs: draws.whole(10, 120) * 1000 }
          : kind === "change-owner"
            ? { kind, service: pool, customer: draws.whole(0, 2) }
            : { kind, service: pool };
      give(later(orderedAt), command);
    }
  }
  return happenings;
}

function laterCommand(draws: Draws, service: number, customers: number): Command {
  if (draws.chance(0.05)) return { kind: "change-email", customer: draws.whole(0, customers - 1) };
  if (draws.chance(0.05)) return { kind: "read-usage" };
  const kind = draws.pick(later);
  switch (kind) {
    case "renew":
      return { kind, service, byMs: draws.whole(10, 120) * 1000 };
    case "upgrade":
      return { kind, service, product: draws.pick(["mc-1g", "mc-2g"] as const) };
    case "change-owner":
      return { kind, service, customer: draws.whole(0, customers - 1) };
    default:
      return { kind, service };
  }
}

function misfortunes(
  draws: Draws,
  stormMs: number,
  installations: number,
  kinds: readonly Mishap[],
): readonly Happening[] {
  return kinds.flatMap((mishap) =>
    Array.from(
      { length: draws.whole(1, 3) },
      (): Happening => ({
        atMs: draws.whole(500, stormMs),
        installation: draws.whole(0, installations - 1),
        kind: "mishap",
        mishap,
        which: draws.whole(0, 1000),
        forMs: draws.pick([300, 2_000, 9_000, 25_000, 45_000]),
      }),
    ),
  );
}
