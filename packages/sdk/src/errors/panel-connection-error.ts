import { PanelError } from "./panel-error.ts";

/** No answer came: name, network, certificate, or a connection that was dropped. `cause` is what the platform threw. */
export class PanelConnectionError extends PanelError {
  static override readonly kind: string = "PanelConnectionError";
}
