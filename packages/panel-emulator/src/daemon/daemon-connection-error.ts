import { PanelError, type WithoutJson } from "../errors/panel-error.ts";
import type { DaemonResponseError } from "./daemon-response-error.ts";

/** What a flavour's panel makes of a daemon's failure. */
export interface DaemonFailure {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  /** The daemon's own answer; undefined: refused, dropped or silent for too long. */
  readonly answer: DaemonResponseError | undefined;
  readonly withoutJson: WithoutJson;
}

/** What the panel answers when the daemon did not do what it was asked. */
export class DaemonConnectionError extends PanelError {
  readonly answer: DaemonResponseError | undefined;
  readonly #withoutJson: WithoutJson;

  constructor({ code, status, detail, answer, withoutJson }: DaemonFailure) {
    super(code, status, detail);
    this.answer = answer;
    this.#withoutJson = withoutJson;
  }

  override get withoutJson(): WithoutJson {
    return this.#withoutJson;
  }
}
