import { PanelError } from "./panel-error.ts";

const codes = {
  failed: "installation_failed",
  empty: "installation_empty",
  suspended: "installation_hidden",
} as const;

const sentences = {
  failed: (status: string | null) => `is ${status}`,
  empty: () => "is said to be installed, and there is nothing in it",
  suspended: () => "is suspended, which hides whether it is installed",
} as const;

/** The server that was waited for is not installed, or nobody can see whether it is. */
export class InstallationFailedError extends PanelError {
  static override readonly kind: string = "InstallationFailedError";

  /** The panel's id of the server. */
  readonly server: number;

  constructor(server: number, outcome: keyof typeof codes, status: string | null) {
    super(codes[outcome], `server ${server} ${sentences[outcome](status)}`);
    this.server = server;
  }
}
