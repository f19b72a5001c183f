import { openShop, type ShopOptions } from "./shop.ts";

/** What the process is told by the one that started it. */
export type ShopOrder = Omit<ShopOptions, "faults"> & { readonly controlUrl: string | null };

/** What it tells in return. */
export type ShopNews =
  | { readonly kind: "open"; readonly url: string; readonly port: number }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "kill-me" };

const tell = (news: ShopNews) => process.send?.(news);

// The terminal sends its interrupt to every process; the one that started us says when to close.
process.on("SIGINT", () => undefined);
process.once("message", (order: ShopOrder) => {
  const { controlUrl, ...options } = order;
  const faults = controlUrl === null ? null : { controlUrl, killWorker: () => void tell({ kind: "kill-me" }) };
  const opening = openShop({ ...options, faults });
  const close = async () => {
    const shop = await opening.catch(() => null);
    await shop?.close();
    process.exit(0);
  };
  process.once("SIGTERM", () => void close());
  process.once("disconnect", () => void close());
  opening.then(
    ({ url, port }) => tell({ kind: "open", url, port }),
    (error: unknown) => {
      tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
      process.disconnect();
    },
  );
});
