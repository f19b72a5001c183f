import type { Machine } from "../virtual-time/machine.ts";

/** What befalls one statement. */
export type Incident =
  | { readonly kind: "fails"; readonly code: string; readonly text: string }
  | { readonly kind: "hangs"; readonly ms: number }
  /** The connection ends, and the statement was not carried out. */
  | { readonly kind: "cut-before" }
  /** It was, and nobody hears of it. */
  | { readonly kind: "cut-after" };

/** What the database and the way to it are like. */
export interface DatabaseWeather {
  latencyMs(): number;
  strikes(machine: Machine | undefined, statement: string): Incident | undefined;
  refusesConnections(): { readonly code: string; readonly text: string } | undefined;
}
