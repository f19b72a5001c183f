import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PanelAddress } from "../support/strange-server.ts";
import type { Aftermath, Death } from "./crash-case.ts";

/** What a process is born into. */
export interface MortalSetting {
  readonly database: string;
  readonly panel: PanelAddress;
}

/** What a process is told to do: to die at an instant of a case, or, without one, to bring the case to its end. */
export interface MortalOrder {
  readonly name: string;
  readonly service: string;
  readonly death: Death | null;
  /** Whether whoever gave the command had an answer before the death; else it is given again. */
  readonly answered: boolean;
}

/** A real process that runs a shop, and can be killed from within. */
export interface Mortal {
  /** Resolves with the signal that ended it. */
  die(order: Omit<MortalOrder, "answered"> & { readonly death: Death }): Promise<string | null>;
  resume(order: Omit<MortalOrder, "death">): Promise<Aftermath>;
  kill(): Promise<void>;
  readonly alive: boolean;
}

const program = fileURLToPath(new URL("./mortal-process.ts", import.meta.url));

/** Starts a process and waits until its shop is open. */
export async function bear(setting: MortalSetting): Promise<Mortal> {
  const child = fork(program, [JSON.stringify(setting)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "hatchery-compile-cache") },
  });
  await answerOf(child);
  return {
    async die(order) {
      const exit = once(child, "exit");
      child.send({ ...order, answered: false } satisfies MortalOrder);
      const [, signal] = (await exit) as [number | null, string | null];
      return signal;
    },
    async resume(order) {
      child.send({ ...order, death: null } satisfies MortalOrder);
      return (await answerOf(child)) as Aftermath;
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
    get alive() {
      return child.exitCode === null && child.signalCode === null;
    },
  };
}

/** The next message; an end of the process instead is an error. */
function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null) => {
      child.off("message", onMessage);
      reject(new Error(`The process ended with ${signal ?? code} instead of answering`));
    };
    const onMessage = (message: unknown) => {
      child.off("exit", onExit);
      resolve(message);
    };
    child.once("exit", onExit);
    child.once("message", onMessage);
  });
}
