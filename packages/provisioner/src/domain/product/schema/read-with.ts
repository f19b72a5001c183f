import type { z } from "zod";
import type { Checked } from "../../problem.ts";

/** A zod transform made of one of our readers; its problem keeps code and remedy. */
export function readWith<Input, Value>(read: (input: Input) => Checked<Value>) {
  return (input: Input, context: z.RefinementCtx): Value => {
    const checked = read(input);
    if (checked.ok) return checked.value;
    const { code, message, remedy } = checked.problem;
    context.addIssue({ code: "custom", message, params: { code, remedy } });
    // zod's way of leaving a transform without a value; the issue above makes the whole fail.
    return undefined as never;
  };
}
