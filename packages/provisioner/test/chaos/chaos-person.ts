import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";

/** Somebody who looks at what was given up, and tries it again, the oldest first. Answers how many operations it tried. */
export async function tryAgain(shop: Provisioner): Promise<number> {
  let tried = 0;
  for (const { id } of (await failedOperations(shop)).toReversed()) {
    try {
      await shop.operations.retry(id);
      tried += 1;
    } catch (error) {
      // Something that came after it has succeeded, and holds now.
      if (!isProvisionerError(error) || error.code !== "operation_not_retryable") throw error;
    }
  }
  return tried;
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
