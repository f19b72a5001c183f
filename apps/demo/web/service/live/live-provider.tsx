import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from "react";
import type { CustomerService } from "../../api/model.ts";
import { type LiveServer, type LiveState, openLiveServer } from "./live-server.ts";

const LiveContext = createContext<LiveServer | null>(null);

interface LiveProviderProps {
  readonly service: CustomerService;
  readonly children: ReactNode;
}

/** Keeps one connection to the server as long as its page is open, whichever tab is shown. */
export function LiveProvider({ service: { id: service, state, budget }, children }: LiveProviderProps) {
  const listens = budget === null && (state === "active" || state === "installing");
  const queries = useQueryClient();
  const [live, setLive] = useState<LiveServer | null>(null);
  useEffect(() => {
    if (!listens) return;
    const opened = openLiveServer(service);
    setLive(opened);
    let before = opened.state.connection;
    const forget = opened.onChange(() => {
      const { connection } = opened.state;
      // A server whose console goes away may have been suspended: that is asked at once.
      if (connection !== before && connection !== "connecting" && connection !== "open")
        void queries.invalidateQueries({ queryKey: ["services", service], exact: true });
      before = connection;
    });
    return () => {
      forget();
      opened.close();
      setLive(null);
    };
  }, [service, listens, queries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another state the server may be there again
  useEffect(() => live?.tryAgain(), [live, state]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

const silent: LiveState = { connection: "connecting", absence: null, power: null, uptimeMs: 0, samples: [] };
const noChanges = () => () => undefined;

/** The connection itself, for those who follow its lines; null where there is nothing to listen to. */
export function useLiveServer(): LiveServer | null {
  return use(LiveContext);
}

/** State and use of the server, as they change. */
export function useLiveState(): LiveState {
  const live = use(LiveContext);
  return useSyncExternalStore(live?.onChange ?? noChanges, () => live?.state ?? silent);
}
