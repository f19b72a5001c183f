import { AsyncLocalStorage } from "node:async_hooks";

/** Counts the requests to panels that a piece of work makes, however deep below it they are sent. */
const counters = new AsyncLocalStorage<{ count: number; readonly mayGoOn: () => void }>();

export interface CountedWork {
  /** Called before each request; what it throws is thrown instead of sending it. */
  mayGoOn(): void;
  onCount(requests: number): void;
}

/** Runs the work and says how many requests it took, also when it fails. */
export async function countRequests<Result>(
  work: () => Promise<Result>,
  { mayGoOn, onCount }: CountedWork,
): Promise<Result> {
  const counter = { count: 0, mayGoOn };
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

/** Counts one request for whoever is at work, if that may go on. */
export function beforeRequest(): void {
  const counter = counters.getStore();
  if (counter === undefined) return;
  counter.mayGoOn();
  counter.count += 1;
}
