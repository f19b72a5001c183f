import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { request } from "./request.ts";

let aheadMs = 0;
const listeners = new Set<() => void>();

/** What the server has said of its clock: how far it is ahead of this machine's, in ms. An administrator of the demo may move it. */
export function setClockAhead(ms: number): void {
  aheadMs = ms;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useClockAhead(): number {
  return useSyncExternalStore(subscribe, () => aheadMs);
}

interface Alive {
  readonly clockAheadMs: number;
  readonly clockMoves: boolean;
}

export const aliveKey = ["alive"] as const;

/** Whether the shop answers, asked again and again, and what time it is there. */
export function useAlive() {
  return useQuery({
    queryKey: aliveKey,
    queryFn: async () => {
      const alive = await request<Alive>("GET", "/alive");
      setClockAhead(alive.clockAheadMs);
      return alive;
    },
    retry: false,
    refetchInterval: (query) => (query.state.status === "error" ? 1000 : 15_000),
  });
}
