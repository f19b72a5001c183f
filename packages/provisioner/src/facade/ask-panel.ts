import { failureOf } from "../engine/judge-failure.ts";
import { PanelFailedError } from "../errors/panel-failed-error.ts";
import { isProvisionerError } from "../errors/provisioner-error.ts";

/** Lets a query that needs the panel fail as a query does. @throws PanelFailedError */
export async function askPanel<Result>(question: () => Promise<Result>): Promise<Result> {
  try {
    return await question();
  } catch (error) {
    if (isProvisionerError(error)) throw error;
    throw new PanelFailedError(failureOf(error), error);
  }
}
