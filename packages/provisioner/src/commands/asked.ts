import { failureOf } from "../engine/judge-failure.ts";
import { PanelFailedError } from "../errors/panel-failed-error.ts";
import { isProvisionerError } from "../errors/provisioner-error.ts";

/** Lets a question that needs the panel fail as questions do. @throws PanelFailedError */
export async function asked<Result>(question: () => Promise<Result>): Promise<Result> {
  try {
    return await question();
  } catch (error) {
    if (isProvisionerError(error)) throw error;
    throw new PanelFailedError(failureOf(error), error);
  }
}
