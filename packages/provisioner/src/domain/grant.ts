import type { OperationKind, OperationStatus } from "./operation.ts";

/** What a customer can be allowed by the host, for money or not. */
export type GrantKind = "order" | "renewal" | "upgrade";

/**
 * The way of a grant. It ends in one of the last three, and in no two of them, whatever dies in between.
 *
 * - `authorizing`: the host is being asked; it may have taken hold of money already.
 * - `authorized`: the host has allowed it; nothing is stored yet that would use it.
 * - `commanded`: the command was stored; what comes of it decides.
 * - `settling`, `releasing`: decided; the host is told until it has heard it.
 * - `settled`: used. `released`: not used, and given back. `refused`: the host did not allow it.
 */
export type GrantState =
  | "authorizing"
  | "authorized"
  | "commanded"
  | "settling"
  | "releasing"
  | "settled"
  | "released"
  | "refused";

/** What decides about a grant that was used for a command. */
export interface GrantFacts {
  readonly kind: GrantKind;
  readonly operation: {
    readonly kind: OperationKind;
    readonly status: OperationStatus;
    readonly outcomeUnknown: boolean;
    /** Whether it has changed something on the panel that was not put back. */
    readonly leftChanges: boolean;
  };
  readonly hasServer: boolean;
  /** The service was terminated. */
  readonly hasEnded: boolean;
}

/**
 * Whether what was granted has been used: a renewal as soon as it is stored, an order when its server is made, an upgrade when it
 * is done. What was cancelled or failed before the panel did anything was not used, nor was an order whose service was terminated
 * without a server: one that the panel brings yet is deleted. Null while nobody can say: until the operation goes on, or, where it
 * was given up half done, until a person has tried it again, terminated the service of an order, or decided.
 */
export function grantDecision({ kind, operation, hasServer, hasEnded }: GrantFacts): "settle" | "release" | null {
  if (kind === "renewal" || operation.status === "succeeded") return "settle";
  if (kind === "order" && hasServer) return "settle";
  if (operation.status === "cancelled") return "release";
  if (operation.status !== "failed") return null;
  if (kind === "order" && hasEnded) return "release";
  return operation.outcomeUnknown || operation.leftChanges ? null : "release";
}
