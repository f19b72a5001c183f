import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ShopNews, ShopOrder } from "./shop-process.ts";

/** Keeps the shop's process alive: when it dies, another one takes up where it stopped. */
export interface ShopKeeper {
  readonly url: string;
  /** Ends the process as a power cut would. */
  kill(): void;
  close(): Promise<void>;
}

const script = fileURLToPath(new URL("shop-process.ts", import.meta.url));

/** Starts the shop in a process of its own. @throws when it does not open the first time. */
export async function keepShop(order: ShopOrder): Promise<ShopKeeper> {
  let closing = false;
  let current = await open(order);
  const { url, port } = current.news;
  watch(current.child);

  /** The port stays the same, so that open pages find the shop again. */
  function watch(child: ChildProcess) {
    child.on("message", (news: ShopNews) => {
      if (news.kind === "kill-me") child.kill("SIGKILL");
    });
    child.once("exit", () => {
      if (closing) return;
      process.stdout.write("The shop's process ended; starting it again …\n");
      void open({ ...order, port, anyPort: false }).then(
        (next) => {
          current = next;
          if (closing) next.child.kill("SIGTERM");
          else watch(next.child);
        },
        (error: Error) => {
          process.stderr.write(`${error.message}\n`);
          process.exitCode = 1;
        },
      );
    });
  }

  return {
    url,
    kill: () => void current.child.kill("SIGKILL"),
    async close() {
      closing = true;
      const { child } = current;
      if (child.exitCode !== null || child.signalCode !== null) return;
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
  const child = fork(script, { execArgv: ["--conditions=@hatchery/source"], serialization: "advanced" });
  child.send(order);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The shop's process ended before it opened (${code}).`)));
    child.once("message", (news: ShopNews) => {
      if (news.kind === "open") resolve({ child, news });
      else reject(new Error(news.kind === "failed" ? news.message : "The shop's process did not open."));
    });
  });
}
