import { AsyncLocalStorage } from "node:async_hooks";
import { refuseInsideTransaction } from "./transaction-guard.ts";

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Does together what is asked for while the batch before is at work: a lone caller waits for nobody, and many at once share
 * one transaction. `work` does all of its items or none, and answers a result for each, in their order. When it fails, each
 * item is tried alone, so that a failure reaches only the one that it concerns.
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  most = 100,
): (item: Item) => Promise<Result> {
  // A batch belongs to none of its callers: neither to their spans nor to their counters.
  const asNobody = AsyncLocalStorage.snapshot();
  const waiting: Waiting<Item, Result>[] = [];
  let atWork = false;

  async function goOn(): Promise<void> {
    while (waiting.length > 0) await together(waiting.splice(0, most));
    atWork = false;
  }

  async function together(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(batch.map(({ item }) => item));
      for (const [at, { resolve }] of batch.entries()) resolve(results[at] as Result);
    } catch (error) {
      if (batch.length > 1) for (const each of batch) await together([each]);
      else batch[0]?.reject(error);
    }
  }

  return (item) => {
    refuseInsideTransaction();
    return new Promise<Result>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (atWork) return;
      atWork = true;
      // Not before everybody who asks in this same moment has asked.
      setImmediate(() => void asNobody(goOn));
    });
  };
}
