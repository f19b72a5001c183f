import { useInfiniteQuery } from "@tanstack/react-query";
import { admin } from "../../api/administration.ts";
import type { DriftReport } from "../../api/model.ts";

const pageSize = 50;

/** What the last scan found, page after page; `kind` empty for every kind. */
export function useDriftReport(panel: string, kind: string) {
  return useInfiniteQuery({
    queryKey: ["admin", "/drift", panel, kind],
    queryFn: ({ pageParam }) => admin.get<DriftReport>("/drift", { panel, kind, limit: pageSize, cursor: pageParam }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: panel !== "",
  });
}
