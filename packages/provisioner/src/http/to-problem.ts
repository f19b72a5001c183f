import { errorCatalogue } from "../errors/catalogue.ts";
import { isProvisionerError } from "../errors/provisioner-error.ts";
import type { Problem } from "./problem.ts";

/**
 * Translates anything thrown into a problem object. What is not one of our errors becomes `internal_error` without any
 * detail, since its text was not written for whoever asked.
 */
export function toProblem(thrown: unknown): Problem {
  if (!isProvisionerError(thrown)) {
    return {
      type: "urn:hatchery:error:internal_error",
      title: "Something went wrong on our side",
      status: 500,
      detail: "The request could not be completed.",
      code: "internal_error",
      remedy: "Look for the request in the log, and try again.",
    };
  }
  return {
    type: `urn:hatchery:error:${thrown.code}`,
    title: errorCatalogue[thrown.code].title,
    status: thrown.status,
    detail: thrown.message,
    code: thrown.code,
    remedy: thrown.remedy,
    ...(thrown.problems.length > 0 ? { problems: thrown.problems.map((problem) => ({ ...problem })) } : {}),
  };
}
