import { jsonPath, type LocatedProblem } from "../../problem.ts";
import type { ProductConfiguration } from "../product.ts";

/** A termination comes after a suspension, a reminder before something that happens. */
export function checkLifecycle({ lifecycle }: ProductConfiguration): readonly LocatedProblem[] {
  const { atExpiry, terminateAfter, reminders } = lifecycle;
  const terminates = atExpiry === "terminate" || terminateAfter !== null;
  return [
    ...(atExpiry !== "suspend" && terminateAfter !== null
      ? [
          {
            path: jsonPath(["lifecycle", "terminateAfter"]),
            code: "termination-without-suspension",
            message: "The termination counts from the suspension, but at the expiry nothing is suspended.",
            remedy: 'Set atExpiry to "suspend", or terminateAfter to null.',
          },
        ]
      : []),
    ...reminders.flatMap((reminder, index) =>
      reminder.before === "termination" && !terminates
        ? [
            {
              path: jsonPath(["lifecycle", "reminders", index]),
              code: "reminder-of-nothing",
              message: "The product never terminates a service by itself.",
              remedy: "Set terminateAfter, or remind before the expiry.",
            },
          ]
        : [],
    ),
  ];
}
