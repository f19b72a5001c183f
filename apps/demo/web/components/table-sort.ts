import { useSearchParams } from "wouter";

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** The order of a table as the address says it: `?sort=expires` or `?sort=-expires`. */
export function useSort(): readonly [Sort | null, (key: string) => void] {
  const [params, setParams] = useSearchParams();
  const text = params.get("sort");
  const sort = text ? { key: text.replace(/^-/, ""), descending: text.startsWith("-") } : null;
  const toggle = (key: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (sort?.key !== key) next.set("sort", key);
        else if (!sort.descending) next.set("sort", `-${key}`);
        else next.delete("sort");
        return next;
      },
      { replace: true },
    );
  return [sort, toggle];
}
