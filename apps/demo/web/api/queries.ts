import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem-error.ts";
import { sessionKey } from "./session.ts";

/** The page's memory of answers. What the server refused is not asked again by itself; what did not reach it is, for a while. */
export function createQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ProblemError && error.status === 401)
          void queries.invalidateQueries({ queryKey: sessionKey });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 2000,
        retry: (failures, error) => !(error instanceof ProblemError) && failures < 5,
        retryDelay: (attempt) => Math.min(4000, 400 * 2 ** attempt),
      },
      mutations: { retry: false },
    },
  });
  return queries;
}
