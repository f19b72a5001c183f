import type { ActiveFaults } from "./faults.ts";
import { openShop, type ShopOptions } from "./shop.ts";
import { startFailure } from "./start-failure.ts";

/** What the process is told by the one that started it. */
export interface ShopOrder extends Omit<ShopOptions, "faults" | "endedSessions"> {
  /** Ids of sessions that were signed out of. */
  readonly endedSessions: readonly string[];
  /** Where the emulated panel takes its orders, and which of its faults are on; null where nothing may be broken. */
  readonly faults: { readonly controlUrl: string; readonly active: ActiveFaults } | null;
}

/** What it tells in return. */
export type ShopNews =
  | { readonly kind: "open"; readonly url: string; readonly port: number }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "faults"; readonly active: ActiveFaults }
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
  const ended = new Set(order.endedSessions);
  const endedSessions = {
    has: (session: string) => ended.has(session),
    add(session: string) {
      ended.add(session);
      tell({ kind: "session-ended", session });
    },
  };
  const opening = openShop({ ...order, endedSessions, faults });
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
