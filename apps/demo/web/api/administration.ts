import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Page } from "./model.ts";
import { request } from "./request.ts";

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface AdminQueryOptions {
  readonly enabled?: boolean;
  readonly refetchIntervalMs?: number;
}

/** One answer of the administration. */
export function useAdmin<Answer>(path: string, query: Query = {}, options: AdminQueryOptions = {}) {
  return useQuery({
    queryKey: ["admin", path, query],
    queryFn: () => request<Answer>("GET", `/hatchery/admin${path}`, { query }),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchIntervalMs ?? false,
  });
}

/** A list of the administration, page after page. */
export function useAdminList<Item>(path: string, query: Query = {}, options: AdminQueryOptions = {}) {
  return useInfiniteQuery({
    queryKey: ["admin", path, query],
    queryFn: ({ pageParam }) =>
      request<Page<Item>>("GET", `/hatchery/admin${path}`, { query: { ...query, cursor: pageParam, limit: 50 } }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchIntervalMs ?? false,
  });
}

/** Sends something to the administration; what is shown is asked for again when it is done. */
export function useAdminAction<Input, Answer = unknown>(action: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: action,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["admin"] }),
        queries.invalidateQueries({ queryKey: ["offers"] }),
      ]),
  });
}

export const admin = {
  get: <Answer>(path: string, query: Query = {}) => request<Answer>("GET", `/hatchery/admin${path}`, { query }),
  post: <Answer>(path: string, body: unknown = {}) => request<Answer>("POST", `/hatchery/admin${path}`, { body }),
  put: <Answer>(path: string, body: unknown = {}) => request<Answer>("PUT", `/hatchery/admin${path}`, { body }),
  delete: <Answer>(path: string) => request<Answer>("DELETE", `/hatchery/admin${path}`),
};
