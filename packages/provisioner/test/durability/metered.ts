import { fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PanelAddress } from "../support/strange-server.ts";
import type { Death } from "./crash-case.ts";

/** What a process is born into. */
export interface MeteredSetting {
  readonly database: string;
  readonly panel: PanelAddress;
  /** What time it is, in ms since 1970. */
  readonly now: number;
}

/** What it is told. */
export type MeteredOrder =
  | { readonly do: "order" | "suspend" | "unsuspend" | "terminate" | "account"; readonly service: string }
  | { readonly do: "move"; readonly ms: number }
  /** To die at an instant, when it has met it so often. */
  | { readonly do: "die"; readonly death: Death & { readonly times: number } };

/** What was used of a service, by its periods and by everything that was ever recorded of it. */
export interface MeteredAccount {
  readonly periods: readonly { readonly from: number; readonly to: number; readonly activeMs: number }[];
  /** How many events `usage.closed` there are. */
  readonly told: number;
  /** How long it was active by what was recorded when it changed. */
  readonly activeMs: number;
}

/** A real process that measures, and can be killed from within. */
export interface Metered {
  /** Resolves with the answer, or with null when it has died instead. */
  ask(order: MeteredOrder): Promise<MeteredAccount | "done" | null>;
  /** The signal that has ended it. */
  readonly ended: Promise<string | null>;
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL("./metered-process.ts", import.meta.url));

/** Starts a process and waits until its shop is open and works. */
export async function startMetered(setting: MeteredSetting): Promise<Metered> {
  const child = fork(program, [JSON.stringify(setting)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "hatchery-compile-cache") },
  });
  const ended = once(child, "exit").then(([, signal]) => signal as string | null);
  const answer = () => Promise.race([once(child, "message").then(([said]) => said), ended.then(() => null)]);
  if ((await answer()) !== "open") throw new Error("The process ended instead of opening");
  return {
    ask(order) {
      const answered = answer();
      child.send(order);
      return answered;
    },
    ended,
    async kill() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await ended;
    },
  };
}
