import { type DatabaseTrouble, databaseTrouble } from "../database/database-trouble.ts";
import type { Failure } from "../domain/failure.ts";
import type { PanelId } from "../domain/panel.ts";
import { DatabaseUnavailableError } from "../errors/database-unavailable-error.ts";
import { isProvisionerError } from "../errors/provisioner-error.ts";
import { OperationFailure } from "../operations/operation-failure.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { againMs, backOffMs, mostAttempts } from "./back-off.ts";

/** What becomes of an operation whose try has failed. */
export type Judgement =
  /** Another try later; `counts` says whether this one is charged. */
  | {
      readonly kind: "put-off";
      readonly failure: Failure;
      readonly delayMs: number;
      readonly waitsFor: "retry" | "rate-limit" | "node";
      readonly counts: boolean;
      readonly outcomeUnknown: boolean;
    }
  /** Another try when its panel is no longer held, or, while it is not, later; never charged. */
  | {
      readonly kind: "await-panel";
      /** Null: any of several. */
      readonly panelId: PanelId | null;
      readonly failure: Failure;
      readonly delayMs: number | null;
      readonly outcomeUnknown: boolean;
    }
  | {
      readonly kind: "give-up";
      readonly failure: Failure;
      readonly outcomeUnknown: boolean;
      /** What tries before this one may have done is known, too: nothing. */
      readonly nothingAsked?: boolean;
    };

export interface JudgedAttempt {
  /** What is known of the panel that went wrong as a whole, if it did. */
  readonly panel: PanelAwaited | null;
  /** Tries that counted, this one included. */
  readonly attempts: number;
  /** Failures of the node's daemon in a row, this one included, if it was the daemon. */
  readonly daemonFailures: number;
  readonly now: Date;
}

export interface PanelAwaited {
  /** Null: any of several. */
  readonly panelId: PanelId | null;
  readonly held: boolean;
  /** How long the operation has waited for it already. */
  readonly awaitedMs: number;
  /** How long it may. */
  readonly patienceMs: number;
}

/** Decides by what was thrown. The one place where failures are told apart. */
export function judgeFailure(thrown: unknown, { panel, attempts, daemonFailures, now }: JudgedAttempt): Judgement {
  const failure = failureOf(thrown);
  const outcomeUnknown = failure.class === "unknown-outcome";
  const kind = thrown instanceof PanelProblem ? thrown.kind : "other";
  const putOff = (delayMs: number, waitsFor: "retry" | "rate-limit" | "node", counts: boolean): Judgement => ({
    kind: "put-off",
    failure,
    delayMs,
    waitsFor,
    counts,
    outcomeUnknown,
  });
  if (panel !== null) {
    const { panelId, held, awaitedMs, patienceMs } = panel;
    if (awaitedMs >= patienceMs) {
      return { kind: "give-up", failure: { ...failure, class: "needs-person" }, outcomeUnknown };
    }
    // The release of a panel that is held is told to those that wait for this one.
    const delayMs = held && panelId !== null ? null : againMs(awaitedMs);
    return { kind: "await-panel", panelId, failure, delayMs, outcomeUnknown };
  }
  if (thrown instanceof OperationFailure && thrown.nodeHeldUntil !== null) {
    // A little later for some, so that not all ask the daemon in the same instant.
    return putOff(thrown.nodeHeldUntil.getTime() - now.getTime() + Math.random() * 1000, "node", false);
  }
  switch (kind) {
    case "rate-limited":
      // Never earlier than the panel says, and not all in the same instant.
      return putOff(((thrown as PanelProblem).retryAfterMs ?? 1000) + Math.random() * 1000, "rate-limit", false);
    case "daemon-down":
      return putOff(backOffMs(daemonFailures + 1), "node", false);
    case "panel-down":
      return putOff(backOffMs(attempts), "retry", attempts < mostAttempts);
    default:
      break;
  }
  // The panel may have done its part.
  if (failure.code === changeRefusedCode) return { kind: "give-up", failure, outcomeUnknown: true };
  // The database was of no use, which is nobody's fault here, and no try is lost.
  if (failure.code === "database_unavailable") return putOff(backOffMs(attempts), "retry", false);
  if (failure.class === "retryable" || outcomeUnknown) {
    if (attempts >= mostAttempts)
      return { kind: "give-up", failure: { ...failure, class: "needs-person" }, outcomeUnknown };
    return putOff(backOffMs(attempts), "retry", true);
  }
  return {
    kind: "give-up",
    failure,
    outcomeUnknown,
    nothingAsked: thrown instanceof OperationFailure && thrown.nothingAsked,
  };
}

/** What was thrown, in words that may be stored and shown. An error that nobody foresaw is retried, and its text stays in the log. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof PanelProblem || thrown instanceof OperationFailure) return thrown.failure;
  if (isProvisionerError(thrown)) {
    return { class: "needs-person", code: thrown.code, message: thrown.message, remedy: thrown.remedy };
  }
  const trouble = databaseTrouble(thrown);
  if (trouble?.kind === "unavailable") {
    const { code, message, remedy } = new DatabaseUnavailableError(trouble, thrown);
    return { class: "unknown-outcome", code, message, remedy };
  }
  if (trouble?.kind === "refused") return changeRefused(trouble);
  return {
    class: "unknown-outcome",
    code: "unexpected",
    message: "Something went wrong that nobody foresaw.",
    remedy: "Look for the operation in the log.",
  };
}

const changeRefusedCode = "change_refused";

/** The panel may have done its part, and a rule of the tables forbids to record it. */
function changeRefused({ code, constraint }: Extract<DatabaseTrouble, { kind: "refused" }>): Failure {
  const rule = constraint === null ? "" : `, by the rule ${constraint}`;
  return {
    class: "needs-person",
    code: changeRefusedCode,
    message: `The database refuses to store what the operation came to${rule} (${code}).`,
    remedy:
      "Compare the panel with the database (drift), mend what it names, for example a server that two services have, then try the operation again.",
  };
}
