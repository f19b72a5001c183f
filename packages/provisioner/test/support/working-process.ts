import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Health, ProvisionerOptions } from "@hatchery/provisioner";

/** What a worker process is made of. */
export interface WorkerSetting {
  readonly database: string;
  /** How far its clock is ahead of the machine's. */
  readonly clockAheadMs: number;
  readonly options: Pick<ProvisionerOptions, "worker" | "sweepIntervalMs">;
}

/** A real process that works on operations. */
export interface WorkingProcess extends AsyncDisposable {
  /** Stops it amid whatever it does, its connections alive. */
  pause(): void;
  resume(): void;
  health(): Promise<Health>;
}

const program = fileURLToPath(new URL("./worker-process.ts", import.meta.url));

/** Starts one and waits until it works. */
export async function startWorking({
  database,
  clockAheadMs = 0,
  options = {},
}: Partial<WorkerSetting> & Pick<WorkerSetting, "database">): Promise<WorkingProcess> {
  const setting: WorkerSetting = { database, clockAheadMs, options };
  const child: ChildProcess = fork(program, [JSON.stringify(setting)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "hatchery-compile-cache") },
  });
  const ended = once(child, "exit");
  const [first] = await Promise.race([once(child, "message"), ended]);
  if (first !== "works") throw new Error(`The process ended with ${first} instead of working`);
  return {
    pause: () => child.kill("SIGSTOP"),
    resume: () => child.kill("SIGCONT"),
    async health() {
      const answer = once(child, "message");
      child.send("health");
      return ((await answer) as [Health])[0];
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await ended;
    },
  };
}
