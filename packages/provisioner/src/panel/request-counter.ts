import { AsyncLocalStorage } from "node:async_hooks";

/** Counts the requests to panels that a piece of work makes, however deep below it they are sent. */
const counters = new AsyncLocalStorage<{ count: number }>();

/** Runs the work and says how many requests it took, also when it fails. */
export async function countRequests<Result>(
  work: () => Promise<Result>,
  onCount: (requests: number) => void,
): Promise<Result> {
  const counter = { count: 0 };
  try {
    return await counters.run(counter, work);
  } finally {
    onCount(counter.count);
  }
}

/** Work that is shared by many and charged to nobody. */
export function uncounted<Result>(work: () => Promise<Result>): Promise<Result> {
  return counters.exit(work);
}

/** Counts one request for whoever is at work. */
export function requestSent(): void {
  const counter = counters.getStore();
  if (counter !== undefined) counter.count += 1;
}
