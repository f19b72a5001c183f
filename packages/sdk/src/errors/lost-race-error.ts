import { PanelFailureError } from "./panel-failure-error.ts";

/** A 500 that is no failure: another request took the same allocation, name or external id first. Nothing was made. */
export class LostRaceError extends PanelFailureError {
  static override readonly kind: string = "LostRaceError";
}
