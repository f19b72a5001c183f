import { useCallback } from "react";
import { useSearchParams } from "wouter";

/** One word of the address's query: a filter, an open row, a chosen range. An empty one is left out. */
export function useUrlState(
  name: string,
  options: { readonly push?: boolean } = {},
): readonly [string, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const { push = false } = options;
  const set = useCallback(
    (value: string) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: !push },
      ),
    [name, push, setParams],
  );
  return [params.get(name) ?? "", set];
}
