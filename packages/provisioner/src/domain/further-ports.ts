import type { FeatureLimits } from "./limits.ts";
import type { PanelFeatureLimits } from "./panel-server.ts";
import { type PortPlan, plannedAllocations } from "./placement/port-plan.ts";

/** What was sold, as far as the panel's number for allocations depends on it. */
interface SoldPorts {
  readonly featureLimits: FeatureLimits;
  readonly ports: PortPlan | null;
}

/** What the panel is told: its number counts every allocation of a server, the one that it comes with and those of its port plan included. */
export function panelFeatures({ featureLimits, ports }: SoldPorts): {
  readonly [K in keyof PanelFeatureLimits]: number;
} {
  const { databases, backups, furtherPorts } = featureLimits;
  return { databases, backups, allocations: plannedAllocations(ports) + furtherPorts };
}

/** The same as what was sold: no limit for databases is none here. */
export function soldAsOnPanel(features: PanelFeatureLimits, ports: PortPlan | null): FeatureLimits {
  const sold = soldFeatures(features, ports);
  return { ...sold, databases: sold.databases ?? 0 };
}

/** What a panel's numbers let a customer make. Its null is no limit for databases, and none of the others. */
export function soldFeatures(
  { databases, backups, allocations }: PanelFeatureLimits,
  ports: PortPlan | null,
): Omit<FeatureLimits, "databases"> & { readonly databases: number | null } {
  return {
    databases,
    backups: backups ?? 0,
    furtherPorts: Math.max(0, (allocations ?? 0) - plannedAllocations(ports)),
  };
}
