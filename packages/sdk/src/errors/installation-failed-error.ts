import { PanelError } from "./panel-error.ts";
import type { PanelErrorCode } from "./remedies.ts";

/** The server that was waited for is not installed, or nobody can see whether it is. */
export class InstallationFailedError extends PanelError {
  static override readonly kind: string = "InstallationFailedError";

  /** The panel's id of the server. */
  readonly server: number;

  constructor(code: PanelErrorCode, message: string, server: number) {
    super(code, message);
    this.server = server;
  }
}
