import { jsonPath, type LocatedProblem } from "../problem.ts";
import type { ProductOption } from "./product-option.ts";

/** Problems of variables that an option decides, put where the customer can mend them: at the option. */
export function problemsAtOptions(
  problems: readonly LocatedProblem[],
  options: readonly ProductOption[],
): readonly LocatedProblem[] {
  return problems.map((problem) => {
    const option = options.find(
      ({ target }) => typeof target === "object" && jsonPath(["variables", target.variable]) === problem.path,
    );
    return option ? { ...problem, path: jsonPath(["options", option.id]) } : problem;
  });
}
