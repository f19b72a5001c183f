import type { Failure } from "../domain/failure.ts";
import type { PanelHoldReason } from "../domain/panel-hold.ts";

/** A step that cannot do its part, for a reason that is ours and not an answer of the panel. */
export class OperationFailure extends Error {
  readonly failure: Failure;
  /** When the node is to be asked again, if it is a node that the step waits for. */
  readonly nodeHeldUntil: Date | null;
  /** It is its panel that the step waits for. */
  readonly panelHeld: boolean;
  /** What it met is a sign that its panel was restored from a backup. */
  readonly signOfRestoration: boolean;
  /** No panel was asked to do anything, in this try or in any before, also where one of them died. */
  readonly nothingAsked: boolean;

  constructor(
    failure: Failure,
    details: {
      readonly nodeHeldUntil?: Date;
      readonly panelHeld?: true;
      readonly signOfRestoration?: true;
      readonly nothingAsked?: boolean;
      readonly cause?: unknown;
    } = {},
  ) {
    super(failure.message, { cause: details.cause });
    this.name = "OperationFailure";
    this.failure = failure;
    this.nodeHeldUntil = details.nodeHeldUntil ?? null;
    this.panelHeld = details.panelHeld ?? false;
    this.signOfRestoration = details.signOfRestoration ?? false;
    this.nothingAsked = details.nothingAsked ?? false;
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

/** The failure of an operation whose panel is held, in the words of the hold. */
export function panelHeld(hold: PanelHoldReason): OperationFailure {
  return new OperationFailure(failureOfHold(hold), { panelHeld: true });
}

export function failureOfHold({ code, message, remedy }: PanelHoldReason): Failure {
  return { class: "retryable", code, message, remedy };
}
