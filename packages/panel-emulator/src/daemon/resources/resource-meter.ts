import type { PowerState } from "../power/power-control.ts";

/** What a server uses at a moment, as the daemon's `stats` have it. */
export interface ServerStats {
  readonly memory_bytes: number;
  readonly memory_limit_bytes: number;
  /** Percent of one core. */
  readonly cpu_absolute: number;
  readonly network: { readonly rx_bytes: number; readonly tx_bytes: number };
  /** Milliseconds. */
  readonly uptime: number;
  readonly state: PowerState;
  readonly disk_bytes: number;
  /** Only on line 1.12. */
  readonly disk_io?: { readonly read_bytes: number; readonly write_bytes: number };
}

export interface Measurement {
  readonly state: PowerState;
  readonly uptimeMs: number;
  /** Whether there was a container yet, whose limits stay known. */
  readonly wasEverStarted: boolean;
  /** MiB; 0 means unlimited. */
  readonly memory: number;
  /** Percent; 0 means unlimited. */
  readonly cpu: number;
  readonly diskBytes: number;
  readonly withDiskIo: boolean;
}

const mebibyte = 1024 * 1024;
const unlimitedMemory = 16_384;
const unlimitedCpu = 400;

/** Plausible figures: memory fills up and then breathes, the processor works hard at first, traffic grows. */
export function measure(measurement: Measurement): ServerStats {
  const { state, uptimeMs, wasEverStarted, memory, cpu, diskBytes, withDiskIo } = measurement;
  const running = state !== "offline";
  const seconds = uptimeMs / 1000;
  const usual = memory || unlimitedMemory;
  const limit = usual * mebibyte;
  const filled = 0.15 + 0.35 * (1 - Math.exp(-seconds / 60));
  const breath = 0.03 * Math.sin(seconds / 7) + 0.01 * Math.sin(seconds / 1.7);
  const load = 0.08 + 0.6 * Math.exp(-seconds / 10) + 0.04 * Math.sin(seconds / 3) + 0.02 * Math.sin(seconds * 1.3);
  return {
    memory_bytes: running ? Math.round(limit * (filled + breath)) : 0,
    memory_limit_bytes: wasEverStarted ? Math.round(limit * overhead(usual)) : 0,
    cpu_absolute: running ? Math.round((cpu || unlimitedCpu) * Math.max(0.01, load) * 1000) / 1000 : 0,
    network: {
      rx_bytes: running ? Math.round(1024 + seconds * (900 + 150 * Math.sin(seconds / 11))) : 0,
      tx_bytes: running ? Math.round(2048 + seconds * (2600 + 400 * Math.sin(seconds / 9))) : 0,
    },
    uptime: running ? uptimeMs : 0,
    state,
    disk_bytes: diskBytes,
    ...(withDiskIo && {
      disk_io: {
        read_bytes: running ? Math.round(65_536 + seconds * 700) : 0,
        write_bytes: running ? Math.round(16_384 + seconds * 400) : 0,
      },
    }),
  };
}

/** A container gets more than its server's limit, the more so the smaller it is. */
function overhead(memory: number): number {
  if (memory <= 2048) return 1.15;
  return memory <= 4096 ? 1.1 : 1.05;
}
