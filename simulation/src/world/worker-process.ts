import { createProvisioner, type Provisioner } from "@hatchery/provisioner";
import { Pool } from "pg";
import { createPanelFetch } from "../panel/panel-network.ts";
import { Machine } from "../virtual-time/machine.ts";
import type { Installation } from "./installation.ts";
import type { World } from "./world.ts";

/** A process of an installation: it takes commands and carries out operations. */
export interface WorkerProcess {
  readonly name: string;
  readonly machine: Machine;
  /** Null while it starts, and when it could not. */
  provisioner: Provisioner | null;
}

const restartAfterMs = 2_000;

/** Starts a process, and another one in its place whenever it cannot start, as a service manager does. */
export function startProcess(world: World, installation: Installation, number: number): WorkerProcess {
  const name = `${"ABCDEF"[number] ?? "?"}${installation.number === 0 ? "" : installation.number + 1}`;
  const machine = new Machine(name, world.plan.clocks[number] ?? {});
  const started: WorkerProcess = { name, machine, provisioner: null };
  installation.processes[number] = started;
  world.machines.set(machine, started);
  world.time.on(machine, () => {
    begin(world, installation, started).catch((error: unknown) => {
      world.story.tell(`${name} cannot start: ${causes(error)}`);
      endProcess(world, installation, started);
      world.time.schedule(
        restartAfterMs,
        () => {
          if (installation.processes[number] === started) startProcess(world, installation, number);
        },
        undefined,
      );
    });
  });
  return started;
}

async function begin(world: World, installation: Installation, process: WorkerProcess): Promise<void> {
  const pool = new Pool({ stream: () => installation.database.connect(), user: "hatchery", max: 8 });
  pool.on("error", () => {});
  const provisioner = await createProvisioner({
    database: pool,
    encryptionKey: "a key that only the simulation has, long enough",
    panelFetch: createPanelFetch(world.network, process.machine, installation.number),
    worker: {
      installationPollMs: { shortest: 1_000, longest: 10_000 },
      stopTimeoutMs: 5_000,
      leaseMs: world.plan.leaseMs,
    },
    sweepIntervalMs: world.plan.sweepMs,
    drift: { scanIntervalMs: null },
    logger: world.logger(process.name),
  });
  await provisioner.start();
  process.provisioner = provisioner;
  world.story.tell(`${process.name} works`);
}

/** The process is gone. Its database notices at once, or when the connection has timed out. */
export function endProcess(world: World, installation: Installation, process: WorkerProcess, noticedAfterMs = 0): void {
  process.machine.kill();
  process.provisioner = null;
  world.machines.delete(process.machine);
  world.time.schedule(noticedAfterMs, () => installation.database.forget(process.machine), undefined);
}

/** An error with what it comes from, on one line. */
function causes(error: unknown): string {
  const { message = String(error), cause } = error as { readonly message?: string; readonly cause?: unknown };
  return `${message.split("\n")[0]}${cause === undefined ? "" : ` ← ${causes(cause)}`}`;
}
