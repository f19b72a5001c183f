import { errorCatalogue } from "../errors/catalogue.ts";
import { requestErrorCatalogue } from "./request-error-catalogue.ts";

/** Every code that an answer of the HTTP API can carry, each once. */
export const problemCatalogue = { ...errorCatalogue, ...requestErrorCatalogue };

/** A stable word for why an answer is a refusal. */
export type ProblemCode = keyof typeof problemCatalogue;

/** The page that explains a code. */
export function problemType(code: ProblemCode): string {
  return `https://github.com/hatchery-dev/hatchery/blob/main/docs/errors.md#${code}`;
}
