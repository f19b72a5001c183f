import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";
import { isUnanswered } from "./chaos-host.ts";

/** Somebody who looks at what was given up, and tries it again, the oldest first. Answers how many operations it tried. */
export async function tryAgain(shop: Provisioner): Promise<number> {
  let tried = 0;
  try {
    for (const { id } of (await failedOperations(shop)).toReversed()) if (await isTried(shop, id)) tried += 1;
  } catch (error) {
    if (!isUnanswered(error)) throw error;
  }
  return tried;
}

/** Something that came after it has succeeded, and holds now; or its pool does not give it room any more. */
const notNow: ReadonlySet<string> = new Set(["operation_not_retryable", "pool_not_active", "pool_budget_exceeded"]);

async function isTried(shop: Provisioner, operation: string): Promise<boolean> {
  try {
    await shop.operations.retry(operation);
    return true;
  } catch (error) {
    if (isProvisionerError(error) && notNow.has(error.code)) return false;
    throw error;
  }
}

async function failedOperations(shop: Provisioner) {
  const all = [];
  let cursor: string | null | undefined;
  do {
    const page = await shop.operations.list({ status: "failed", limit: 200, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
}
