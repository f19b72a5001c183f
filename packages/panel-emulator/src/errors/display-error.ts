import { PanelError } from "./panel-error.ts";

/** 400 (mostly): what the panel's services refuse with a text for people. Without JSON it is a redirect back. */
export class DisplayError extends PanelError {
  constructor(detail: string, code = "DisplayException", status = 400) {
    super(code, status, detail);
  }

  override get withoutJson(): "back" {
    return "back";
  }
}
