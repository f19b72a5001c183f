import type { ActiveFaults } from "./faults.ts";
import { setClockAhead } from "./moved-clock.ts";
import { openShop, type ShopOptions } from "./shop.ts";
import { startFailure } from "./start-failure.ts";

/** What the process is told by the one that started it. */
export interface ShopOrder extends Omit<ShopOptions, "faults" | "clock" | "endedSessions"> {
  /** Ids of sessions that were signed out of. */
  readonly endedSessions: readonly string[];
  /** Where the emulated panel takes its orders, and which of its faults are on; null where nothing may be broken. */
  readonly faults: { readonly controlUrl: string; readonly active: ActiveFaults } | null;
  /** Where the emulated panels take their orders, and how far ahead the demo's clock is; null where time is not the demo's own. */
  readonly clock: { readonly controlUrls: readonly string[]; readonly aheadMs: number } | null;
}

/** What it tells in return. */
export type ShopNews =
  | { readonly kind: "open"; readonly url: string; readonly port: number }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "faults"; readonly active: ActiveFaults }
  | { readonly kind: "clock"; readonly aheadMs: number }
  | { readonly kind: "session-ended"; readonly session: string }
  | { readonly kind: "kill-me" };

const tell = (news: ShopNews) => process.send?.(news);

// The terminal sends its interrupt to every process; the one that started us says when to close.
process.on("SIGINT", () => undefined);
process.once("message", (order: ShopOrder) => {
  const faults = order.faults && {
    ...order.faults,
    remember: (active: ActiveFaults) => void tell({ kind: "faults", active }),
    killWorker: () => void tell({ kind: "kill-me" }),
  };
  if (order.clock && order.clock.aheadMs > 0) setClockAhead(order.clock.aheadMs);
  const clock = order.clock && {
    ...order.clock,
    remember: (aheadMs: number) => void tell({ kind: "clock", aheadMs }),
  };
  const ended = new Set(order.endedSessions);
  const endedSessions = {
    has: (session: string) => ended.has(session),
    add(session: string) {
      ended.add(session);
      tell({ kind: "session-ended", session });
    },
  };
  const opening = openShop({ ...order, endedSessions, faults, clock });
  let closing = false;
  const close = async () => {
    const shop = await opening.catch(() => null);
    await shop?.close();
    process.exit(0);
  };
  // A signal to the whole group comes twice: from the group, and from the process that started us.
  for (const reason of ["SIGTERM", "disconnect"] as const) {
    process.on(reason, () => {
      if (!closing) void close();
      closing = true;
    });
  }
  opening.then(
    ({ url, port }) => tell({ kind: "open", url, port }),
    (error: unknown) => {
      tell({ kind: "failed", message: startFailure(error) });
      process.disconnect();
    },
  );
});
