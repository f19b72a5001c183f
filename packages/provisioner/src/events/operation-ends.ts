import type { EventHub } from "./event-hub.ts";

const ends: ReadonlySet<string> = new Set(["operation.succeeded", "operation.failed", "operation.cancelled"]);

export function isEnd({ type }: { readonly type: string }): boolean {
  return ends.has(type);
}

/** Tells of the ends of operations, however many wait for theirs. */
export interface OperationEnds {
  /** Calls at the next end of an operation that is told from now on, once. Answers what ends that. */
  listen(operationId: string, onEnd: () => void): () => void;
}

export function createOperationEnds(hub: EventHub): OperationEnds {
  const listeners = new Map<string, Set<() => void>>();
  hub.subscribe((event) => {
    if (event.operationId === null || !isEnd(event)) return;
    const told = listeners.get(event.operationId) ?? [];
    listeners.delete(event.operationId);
    for (const tell of told) tell();
  });
  return {
    listen(operationId, onEnd) {
      const others = listeners.get(operationId) ?? new Set();
      listeners.set(operationId, others.add(onEnd));
      return () => {
        others.delete(onEnd);
        if (others.size === 0 && listeners.get(operationId) === others) listeners.delete(operationId);
      };
    },
  };
}
