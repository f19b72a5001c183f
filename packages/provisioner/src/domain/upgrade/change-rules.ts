import type { AppliedConfiguration } from "../option/applied-configuration.ts";

/** Limits that a change can make smaller. */
export const shrinkingLimits = ["memory", "swap", "disk", "cpu", "databases", "backups", "furtherPorts"] as const;
export type ShrinkingLimit = (typeof shrinkingLimits)[number];

/** What a product lets its customers make of a service. Hosts and administrators are free. */
export interface ChangeRules {
  /** No limit, or none of these, may become smaller. */
  readonly upgradesOnly: boolean | readonly ShrinkingLimit[];
  /** How often a service may get another egg; null: as often as one likes, 0: never. */
  readonly eggChanges: number | null;
}

/** A rule of the product that a change breaks. */
export interface BrokenRule {
  readonly code: "downgrade" | "egg-changes-used-up";
  /** The limit that would become smaller; null for another rule. */
  readonly limit: ShrinkingLimit | null;
  readonly message: string;
}

/** A service before and after a change, as rules see it. */
export interface ChangeUnderRules {
  readonly rules: ChangeRules | undefined;
  readonly before: AppliedConfiguration;
  readonly after: AppliedConfiguration;
  /** How often the service got another egg, what is ordered already included. */
  readonly eggChanges: number;
}

/** Every rule that a change breaks. The rules are those of the product that the service has. */
export function brokenRules({ rules, before, after, eggChanges }: ChangeUnderRules): readonly BrokenRule[] {
  if (rules === undefined) return [];
  const { upgradesOnly, eggChanges: most } = rules;
  const kept = upgradesOnly === true ? shrinkingLimits : upgradesOnly === false ? [] : upgradesOnly;
  const usedUp = most !== null && before.egg !== after.egg && eggChanges >= most;
  return [
    ...shrinking(before, after)
      .filter((limit) => kept.includes(limit))
      .map((limit): BrokenRule => ({ code: "downgrade", limit, message: `Less ${limit} is not offered.` })),
    ...(usedUp
      ? [{ code: "egg-changes-used-up" as const, limit: null, message: `The game may be changed ${times(most)}.` }]
      : []),
  ];
}

/** The limits that become smaller. */
export function shrinking(before: AppliedConfiguration, after: AppliedConfiguration): readonly ShrinkingLimit[] {
  return shrinkingLimits.filter((limit) => size(after, limit) < size(before, limit));
}

function size({ limits, featureLimits }: AppliedConfiguration, limit: ShrinkingLimit): number {
  switch (limit) {
    case "databases":
    case "backups":
    case "furtherPorts":
      return featureLimits[limit];
    case "swap":
      return limits.swap === -1 ? Number.POSITIVE_INFINITY : limits.swap;
    case "memory":
    case "disk":
    case "cpu":
      return limits[limit] === 0 ? Number.POSITIVE_INFINITY : limits[limit];
  }
}

function times(most: number): string {
  return most === 0 ? "not at all" : most === 1 ? "once" : `${most} times`;
}
