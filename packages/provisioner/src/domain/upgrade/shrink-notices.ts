import { type ServerLimits, shrinks } from "../limits.ts";
import { formatSize } from "../size.ts";
import type { ShrinkNotice } from "./upgrade-plan.ts";

type Shrinking = Pick<ServerLimits, "memory" | "cpu">;

/** What a server loses in speed by a change. 0 is no limit. */
export function shrinkNotices(before: Shrinking, after: Shrinking): readonly ShrinkNotice[] {
  return [
    ...(shrinks(before.memory, after.memory)
      ? [
          {
            code: "memory-shrinks" as const,
            message: `The memory shrinks from ${said(before.memory, formatSize)} to ${formatSize(after.memory)}: a server that needs more is killed.`,
          },
        ]
      : []),
    ...(shrinks(before.cpu, after.cpu)
      ? [
          {
            code: "cpu-shrinks" as const,
            message: `The CPU shrinks from ${said(before.cpu, percent)} to ${percent(after.cpu)}: a server that needs more is slow.`,
          },
        ]
      : []),
  ];
}

function said(value: number, words: (value: number) => string): string {
  return value === 0 ? "no limit" : words(value);
}

function percent(value: number): string {
  return `${value} %`;
}
