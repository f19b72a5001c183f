import { PanelError } from "./panel-error.ts";

/** The caller passed something that cannot work; nothing was sent. */
export class PanelOptionsError extends PanelError {
  static override readonly kind: string = "PanelOptionsError";
}
