import { PanelError } from "./panel-error.ts";

/** Something was included that the key may not read. Thrown when it is read, so that a server made with the same request is not lost. */
export class IncludeForbiddenError extends PanelError {
  static override readonly kind: string = "IncludeForbiddenError";
}
