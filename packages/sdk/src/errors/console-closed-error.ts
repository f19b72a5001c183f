import { PanelError } from "./panel-error.ts";
import type { PanelErrorCode } from "./remedies.ts";

/** How a websocket ended: its close code and the words with it. */
export interface ConsoleClosure {
  readonly code: number;
  readonly reason: string;
}

/** The console is closed and does not come back; `code` says why. */
export class ConsoleClosedError extends PanelError {
  static override readonly kind: string = "ConsoleClosedError";

  /** The websocket's close code: 1001, 4400 and 4409 are the daemon's own, 1006 is a lost connection. */
  readonly closeCode: number;
  /** The words that came with it. */
  readonly reason: string;

  constructor(closure: ConsoleClosure) {
    const { code, message } = explain(closure);
    super(code, closure.reason === "" ? message : `${message} (${closure.reason})`);
    this.closeCode = closure.code;
    this.reason = closure.reason;
  }
}

function explain({ code, reason }: ConsoleClosure): { readonly code: PanelErrorCode; readonly message: string } {
  if (code === 1001 && reason === "server deleted") {
    return { code: "console_server_deleted", message: "The server was deleted." };
  }
  switch (code) {
    case 1000:
      return { code: "console_closed", message: "The console is closed." };
    case 4400:
      return { code: "console_refused", message: "The daemon closed the console for good." };
    case 4409:
      return { code: "console_server_suspended", message: "The daemon closed the console: the server is suspended." };
    default:
      return {
        code: "console_connection_lost",
        message: `The connection to the daemon is lost, with close code ${code}.`,
      };
  }
}
