import { PanelProblem } from "../panel/panel-problem.ts";
import { OperationFailure } from "./operation-failure.ts";

/** Whether something failed because of the panel, or of what it has, and not because of us. */
export function isPanelTrouble(error: unknown): boolean {
  return error instanceof PanelProblem || error instanceof OperationFailure;
}
