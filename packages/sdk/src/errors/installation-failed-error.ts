import { PanelError } from "./panel-error.ts";

/** The server that was waited for ended as `install_failed` or `reinstall_failed`. */
export class InstallationFailedError extends PanelError {
  static override readonly kind: string = "InstallationFailedError";

  /** The panel's id of the server. */
  readonly server: number;

  constructor(server: number, status: string) {
    super("installation_failed", `server ${server} is ${status}`);
    this.server = server;
  }
}
