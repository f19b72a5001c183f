import type { CustomerOnPanel } from "../panel/panel-accounts.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { OperationRun } from "./operation-run.ts";

/**
 * What a refusal of a server's owner means: the account is gone from the panel. The link to it is doubted, so that the next try reads
 * the account and makes it again. Answers anything else as it is.
 */
export async function accountRefused(run: OperationRun, link: CustomerOnPanel, error: unknown): Promise<unknown> {
  const isGone = error instanceof PanelProblem && error.kind === "invalid" && error.concerns("user");
  if (!isGone) return error;
  await run.accounts.suspect(link);
  return new OperationFailure(
    {
      class: "retryable",
      code: "account_gone",
      message: `The account of customer ${link.customerId} is not on the panel ${link.panelId} any more.`,
      remedy: "Nothing to do: it is made again.",
    },
    { cause: error },
  );
}
