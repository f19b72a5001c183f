import type { FreePort } from "./node-ports.ts";

/**
 * Gives every rule one of its candidates, no port twice; null when that is impossible. Earlier candidates are preferred, and
 * a rule gives way when another one has no other choice (augmenting paths), so that a solution is found whenever there is one.
 */
export function assignSingles(
  candidates: readonly (readonly FreePort[])[],
  isTaken: (port: FreePort) => boolean,
): readonly FreePort[] | null {
  const ruleOf = new Map<string, number>();
  const chosen: FreePort[] = [];

  function place(rule: number, visited: Set<string>): boolean {
    for (const port of candidates[rule] ?? []) {
      const key = `${port.ip}:${port.port}`;
      if (visited.has(key) || isTaken(port)) continue;
      visited.add(key);
      const holder = ruleOf.get(key);
      if (holder !== undefined && !place(holder, visited)) continue;
      ruleOf.set(key, rule);
      chosen[rule] = port;
      return true;
    }
    return false;
  }

  return candidates.every((_, rule) => place(rule, new Set())) ? chosen : null;
}
