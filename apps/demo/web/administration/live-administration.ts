import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useEventStream } from "../api/event-stream.ts";
import { apiUrl } from "../api/request.ts";

const gatherMs = 300;

/** Whatever happens anywhere, the tables of the administration show it; many events at once ask once. */
export function useLiveAdministration(): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEventStream({
    url: apiUrl("/hatchery/admin/events/stream"),
    onEvent: () => {
      timer.current ??= setTimeout(() => {
        timer.current = null;
        void queries.invalidateQueries({ queryKey: ["admin"], predicate: (query) => !isExpensive(query.queryKey) });
      }, gatherMs);
    },
  });
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );
}

/** Questions that cost requests to a panel are asked again only by hand. */
function isExpensive(key: readonly unknown[]): boolean {
  return typeof key[1] === "string" && /catalogue|diagnose|imports/.test(key[1]);
}
