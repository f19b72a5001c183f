import { type FeatureLimits, shrinks } from "../limits.ts";
import { formatSize } from "../size.ts";
import type { Change, DataLossWarning, NodeName } from "./upgrade-plan.ts";

/** What decides whether an upgrade can lose data. */
export interface DataLossFacts {
  readonly eggChanges: boolean;
  /** Null: the server stays where it is. */
  readonly node: Change<NodeName> | null;
  /** MiB; 0 is no limit. */
  readonly oldDisk: number;
  readonly newDisk: number;
  /** A panel may have databases without limit (null). */
  readonly oldFeatures: Omit<FeatureLimits, "databases"> & { readonly databases: number | null };
  readonly newFeatures: FeatureLimits;
}

/** The warnings that have to be accepted before an upgrade is carried out. */
export function dataLossWarnings(facts: DataLossFacts): readonly DataLossWarning[] {
  const warnings: DataLossWarning[] = [];
  if (facts.eggChanges)
    warnings.push({
      code: "egg-changes",
      message:
        "Another egg: the files of the old one stay where they are until the server is reinstalled, and may not suit the new one.",
    });
  if (facts.node !== null)
    warnings.push({
      code: "node-changes",
      message: `The server moves from ${facts.node.from.name} to ${facts.node.to.name}: it is stopped for that and not started again, its addresses become others, and backups that lie on the old node are lost.`,
    });
  if (shrinks(facts.oldDisk, facts.newDisk))
    warnings.push({
      code: "disk-shrinks",
      message: `The disk shrinks from ${facts.oldDisk === 0 ? "no limit" : formatSize(facts.oldDisk)} to ${formatSize(facts.newDisk)}: a server that uses more will not start.`,
    });
  const features = [
    ["databases", "databases", "databases-exceed"],
    ["backups", "backups", "backups-exceed"],
    ["furtherPorts", "further ports", "further-ports-exceed"],
  ] as const;
  for (const [feature, words, code] of features) {
    const before = facts.oldFeatures[feature] ?? Number.POSITIVE_INFINITY;
    const after = facts.newFeatures[feature];
    if (after < before)
      warnings.push({
        code,
        message: `Fewer ${words}: ${before === Number.POSITIVE_INFINITY ? "without limit" : before} become ${after}; those beyond the limit stay, but none can be added.`,
      });
  }
  return warnings;
}
