import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem-error.ts";
import { sessionKey } from "./session.ts";

/** The page's memory of answers. What the server refused is not asked again by itself; what did not reach it is, for a while. */
export function createQueries(): QueryClient {
  /** Whoever is refused may have been signed out elsewhere: the session is looked at again. */
  const onError = (error: unknown) => {
    if (error instanceof ProblemError && (error.status === 401 || error.status === 403))
      void queries.invalidateQueries({ queryKey: sessionKey });
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
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
