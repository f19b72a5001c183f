import { PanelError } from "./panel-error.ts";

/** No whole answer came within `timeoutMs`. */
export class PanelTimeoutError extends PanelError {
  static override readonly kind: string = "PanelTimeoutError";
}
