import type { OperationRow } from "../database/rows.ts";
import type { OperationKind } from "../domain/operation.ts";
import type { OperationInput } from "../domain/operation-input.ts";

/** What an operation was told, where it can only be of these kinds. */
export function inputOf<Kind extends OperationKind>(
  { kind, input }: Pick<OperationRow, "kind" | "input">,
  ...kinds: readonly Kind[]
): OperationInput<Kind> {
  if (!kinds.some((each) => each === kind)) throw new Error(`An operation ${kind} has no input of ${kinds.join(", ")}`);
  return input as OperationInput<Kind>;
}
