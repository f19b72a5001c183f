import type { Failure } from "../domain/failure.ts";
import { type ErrorCode, errorCatalogue } from "./catalogue.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** What customers are told of a panel or machine that did not do what they asked of their server. */
export type PanelTrouble = Extract<
  ErrorCode,
  "panel_failed" | "panel_unreachable" | "daemon_unreachable" | "daemon_failed" | "outcome_unknown"
>;

/** A query or control function needed the panel, and the panel did not do it. The SDK's error is the `cause`. */
export class PanelFailedError extends ProvisionerError {
  readonly failure: Failure;

  /** Without `trouble` in the failure's own words; with it in the catalogue's, for people to whom the panel is none of their business. */
  constructor(failure: Failure, cause?: unknown, trouble?: PanelTrouble) {
    const { message, remedy } = trouble === undefined ? failure : saidOf(trouble);
    super(trouble ?? "panel_failed", message, { remedy, cause });
    this.failure = failure;
  }
}

function saidOf(trouble: PanelTrouble): Pick<Failure, "message" | "remedy"> {
  const { title, remedy } = errorCatalogue[trouble];
  return {
    message: `${title}.`,
    remedy:
      trouble === "panel_failed" ? "Try again. If it fails again, tell the host: the panel's log says why." : remedy,
  };
}
