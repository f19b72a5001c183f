import { PanelAnswerError } from "./panel-answer-error.ts";

/** The server's or its node's state does not allow this now (409, or 502 for a command to an offline server). */
export class ServerStateError extends PanelAnswerError {
  static override readonly kind: string = "ServerStateError";
}
