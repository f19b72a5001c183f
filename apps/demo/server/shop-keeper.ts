import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ShopNews, ShopOrder } from "./shop-process.ts";

/** Keeps the shop's process alive: when it dies, another one takes up where it stopped. */
export interface ShopKeeper {
  readonly url: string;
  close(): Promise<void>;
}

const script = fileURLToPath(new URL("shop-process.ts", import.meta.url));

/** Starts the shop in a process of its own. @throws when it does not open the first time. */
export async function keepShop(order: Omit<ShopOrder, "endedSessions">): Promise<ShopKeeper> {
  let closing = false;
  let { faults, clock } = order;
  const endedSessions: string[] = [];
  const first = await open({ ...order, endedSessions });
  const { url, port } = first.news;
  let current: Promise<Opened | null> = Promise.resolve(first);
  watch(first.child);

  function watch(child: ChildProcess) {
    child.on("message", (news: ShopNews) => {
      if (news.kind === "kill-me") child.kill("SIGKILL");
      if (news.kind === "session-ended") endedSessions.push(news.session);
      if (news.kind === "clock") clock = clock && { ...clock, aheadMs: news.aheadMs };
      if (news.kind === "faults") faults = faults && { ...faults, active: news.active };
    });
    child.once("exit", () => {
      if (!closing) current = openAgain();
    });
  }

  /** The port stays the same, so that open pages find the shop again. */
  async function openAgain(): Promise<Opened | null> {
    process.stdout.write("The shop's process ended; starting it again …\n");
    try {
      const next = await open({ ...order, endedSessions, faults, clock, port, anyPort: false });
      watch(next.child);
      return next;
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
      return null;
    }
  }

  return {
    url,
    async close() {
      closing = true;
      const child = (await current)?.child;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

interface Opened {
  readonly child: ChildProcess;
  readonly news: Extract<ShopNews, { readonly kind: "open" }>;
}

async function open(order: ShopOrder): Promise<Opened> {
  const child = fork(script, { serialization: "advanced" });
  child.send(order);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The shop's process ended before it opened (${code}).`)));
    child.once("message", (news: ShopNews) => {
      if (news.kind === "open") resolve({ child, news });
      else reject(new Error(news.kind === "failed" ? news.message : "The shop's process did not open."));
    });
  });
}
