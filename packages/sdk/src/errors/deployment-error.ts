import { PanelRefusedError } from "./panel-refused-error.ts";

/** Automatic deployment found no node (`no_viable_node`) or no allocation (`no_viable_allocation`). */
export class DeploymentError extends PanelRefusedError {
  static override readonly kind: string = "DeploymentError";
}
