import type { ProvisionerOptions } from "../provisioner-options.ts";
import type { CreationsAtOnce } from "./creation-pace.ts";

/** How panels in trouble are treated, with every default filled in. */
export interface PanelSettings {
  readonly patienceMs: number;
  readonly probeIntervalMs: { readonly shortest: number; readonly longest: number };
  readonly restoredReleasedBy: "comparison" | "person";
  readonly lateServers: "delete" | "keep";
  readonly creationsAtOnce: CreationsAtOnce;
}

export function panelSettings({ panels = {} }: Pick<ProvisionerOptions, "panels">): PanelSettings {
  return {
    patienceMs: panels.patienceMs ?? 86_400_000,
    probeIntervalMs: panels.probeIntervalMs ?? { shortest: 5_000, longest: 300_000 },
    restoredReleasedBy: panels.restoredReleasedBy ?? "comparison",
    lateServers: panels.lateServers ?? "delete",
    creationsAtOnce: panels.creationsAtOnce ?? { first: 3, most: 64 },
  };
}
