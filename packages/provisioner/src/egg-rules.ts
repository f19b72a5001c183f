/** The rules of an egg's variables, judged as a panel judges them: for forms that check while one types. Runs in browsers. */
export { checkVariable } from "./domain/egg-rules/check-variable.ts";
export { isRequired } from "./domain/egg-rules/parse-rules.ts";
