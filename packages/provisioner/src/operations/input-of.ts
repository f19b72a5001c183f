import type { OperationRow } from "../database/rows.ts";
import { changeKinds, type OperationKind } from "../domain/operation.ts";
import type { ChangeInput, OperationInput } from "../domain/operation-input.ts";

/** What an operation was told, where it can only be of these kinds. */
export function inputOf<Kind extends OperationKind>(
  { kind, input }: Pick<OperationRow, "kind" | "input">,
  ...kinds: readonly Kind[]
): OperationInput<Kind> {
  if (!kinds.some((each) => each === kind)) throw new Error(`An operation ${kind} has no input of ${kinds.join(", ")}`);
  return input as OperationInput<Kind>;
}

/** What an operation was told that changes what a service is. */
export function changeInputOf(operation: Pick<OperationRow, "kind" | "input">): ChangeInput {
  return inputOf(operation, ...changeKinds);
}
