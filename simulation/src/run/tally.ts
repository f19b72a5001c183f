import { type FaultKind, faultKinds } from "../faults/fault-kinds.ts";
import type { PlayedSeed } from "./play-seed.ts";

/** What many worlds came to. */
export interface Tally {
  add(seed: PlayedSeed): void;
  worlds: number;
  commands: number;
  statements: number;
  requests: number;
  virtualMs: number;
  cpuMs: number;
  readonly met: Map<FaultKind, number>;
  readonly failed: { readonly seed: number; readonly rules: readonly string[] }[];
}

export function createTally(): Tally {
  const tally: Tally = {
    worlds: 0,
    commands: 0,
    statements: 0,
    requests: 0,
    virtualMs: 0,
    cpuMs: 0,
    met: new Map(),
    failed: [],
    add({ seed, rules, met, ...counts }) {
      tally.worlds += 1;
      for (const count of ["commands", "statements", "requests", "virtualMs", "cpuMs"] as const)
        tally[count] += counts[count];
      for (const [kind, times] of Object.entries(met) as [FaultKind, number][])
        tally.met.set(kind, (tally.met.get(kind) ?? 0) + times);
      if (rules.length > 0) tally.failed.push({ seed, rules });
    },
  };
  return tally;
}

/** As it is printed at the end. */
export function tallyInWords(tally: Tally, tookMs: number): string {
  const { worlds, commands, statements, requests, virtualMs, cpuMs, met, failed } = tally;
  const kinds = faultKinds.filter((kind) => met.has(kind));
  const never = faultKinds.filter((kind) => !met.has(kind));
  return [
    `${worlds} worlds in ${Math.round(tookMs / 1000)} s (${Math.round(cpuMs / Math.max(1, worlds))} ms of CPU each): ${Math.round(virtualMs / 3_600_000)} hours of shops, ${commands} commands, ${requests} requests to panels, ${statements} statements.`,
    `Faults of ${kinds.length} kinds: ${kinds.map((kind) => `${kind} ${met.get(kind)}`).join(", ")}.`,
    ...(never.length > 0 ? [`Not met: ${never.join(", ")}.`] : []),
    failed.length === 0
      ? "No invariant was violated."
      : `${failed.length} worlds failed: ${failed.map(({ seed, rules }) => `${seed} (${rules.join(", ")})`).join(", ")}.`,
  ].join("\n");
}
