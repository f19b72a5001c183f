import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { admin } from "../../api/administration.ts";
import type { ProductConfiguration } from "../../api/model.ts";

/** One thing that is wrong with the draft. */
export interface DraftProblem {
  /** JSON path: `$.limits.memory`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a pool product sells. */
export type PoolTerms = NonNullable<ProductConfiguration["pool"]>;

/** What every section of the editor works on. */
export interface ProductForm {
  readonly draft: ProductConfiguration;
  change(part: Partial<ProductConfiguration>): void;
  /** What is wrong at a place or anywhere below it, with what to do about it. */
  problemAt(path: string): string | undefined;
}

const pauseMs = 350;

/** Asks what is wrong with the draft whenever the typing pauses. */
export function useProductCheck(draft: ProductConfiguration | null) {
  const text = JSON.stringify(draft);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const check = useQuery({
    queryKey: ["product-check", settled],
    queryFn: () => admin.post<{ readonly problems: readonly DraftProblem[] }>("/products/check", JSON.parse(settled)),
    placeholderData: (before) => before,
    enabled: settled !== "null",
  });
  return {
    problems: check.data?.problems ?? [],
    error: check.error,
    checking: check.isFetching || text !== settled,
  };
}

/** Finds what is wrong at a place, in the words of the page's language. */
export function problemFinder(problems: readonly DraftProblem[], said: (text: string) => string) {
  return (path: string): string | undefined => {
    const found = problems.find(
      (problem) => problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`),
    );
    return found && `${said(found.message)} ${said(found.remedy)}`;
  };
}

/** A list with one of its items replaced. */
export function withItem<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  return items.map((each, at) => (at === index ? item : each));
}

/** A list without one of its items. */
export function withoutItem<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}
