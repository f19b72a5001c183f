import type { Failure } from "../domain/failure.ts";

/** A step that cannot do its part, for a reason that is ours and not an answer of the panel. */
export class OperationFailure extends Error {
  readonly failure: Failure;
  /** When the node is to be asked again, if it is a node that the step waits for. */
  readonly nodeHeldUntil: Date | null;

  constructor(failure: Failure, details: { readonly nodeHeldUntil?: Date; readonly cause?: unknown } = {}) {
    super(failure.message, { cause: details.cause });
    this.name = "OperationFailure";
    this.failure = failure;
    this.nodeHeldUntil = details.nodeHeldUntil ?? null;
  }
}

/** The failure of an operation whose node's daemon is left alone for a while. */
export function nodeHeld(until: Date): OperationFailure {
  return new OperationFailure(
    {
      class: "retryable",
      code: "node_held",
      message: "The daemon of the node did not answer lately and is left alone for a while.",
      remedy: "Check the daemon (Wings) of the node; operations go on by themselves when it answers.",
    },
    { nodeHeldUntil: until },
  );
}
