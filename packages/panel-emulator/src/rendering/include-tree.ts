import type { InputValue } from "../http/php-input.ts";
import { asText, isArray } from "../validation/php-values.ts";

/** Wanted includes by name, each with those wanted inside it. */
export interface IncludeTree {
  readonly [name: string]: IncludeTree;
}

/** Deeper includes are cut off. */
const deepest = 2;

/** Reads `include=a,b.c` or `include[]=a`. Parameters after a colon are ignored. */
export function parseIncludes(value: InputValue | undefined): IncludeTree {
  const texts = isArray(value) ? Object.values(value) : (asText(value) ?? "").split(",");
  const root: Record<string, IncludeTree> = Object.create(null);
  for (const text of texts) {
    if (typeof text !== "string" || text.trim() === "") continue;
    let branch = root;
    for (const name of (text.trim().split(":")[0] ?? "").split(".").slice(0, deepest)) {
      const next = (branch[name] ?? Object.create(null)) as Record<string, IncludeTree>;
      branch[name] = next;
      branch = next;
    }
  }
  return root;
}
