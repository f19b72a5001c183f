import { isProvisionerError, type ProvisionerError } from "../errors/provisioner-error.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { jsonPointer } from "./json-pointer.ts";
import type { Problem } from "./problem.ts";
import { type ProblemCode, problemCatalogue, problemType } from "./problem-catalogue.ts";
import { RequestError } from "./request-error.ts";

/**
 * Translates anything thrown into a problem object. What is not one of our errors, or was not caused by the request,
 * becomes `internal_error` without any detail: its text was not written for whoever asked.
 */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof InvalidRequestError) {
    return { ...problem(thrown.code, thrown), errors: thrown.problems.map((entry) => ({ ...entry })) };
  }
  if (thrown instanceof RequestError) return { ...problem(thrown.code, thrown), status: thrown.status };
  if (!isProvisionerError(thrown) || thrown.status === 500) return internalError();
  return { ...problem(thrown.code, thrown), ...fieldErrors(thrown) };
}

function problem(code: ProblemCode, error: { readonly message: string; readonly remedy: string }): Problem {
  const { status, title } = problemCatalogue[code];
  return { type: problemType(code), title, status, detail: error.message, code, remedy: error.remedy };
}

function internalError(): Problem {
  const { remedy } = problemCatalogue.internal_error;
  return problem("internal_error", { message: "The request could not be completed.", remedy });
}

function fieldErrors(error: ProvisionerError): Pick<Problem, "errors"> {
  if (error.problems.length === 0) return {};
  const errors = error.problems.map(({ path, code, message }) => ({
    in: "body" as const,
    pointer: jsonPointer(path),
    code,
    message,
  }));
  return { errors };
}
