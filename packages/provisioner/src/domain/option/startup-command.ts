import type { PanelEgg } from "../panel-catalogue.ts";
import type { AppliedConfiguration } from "./applied-configuration.ts";

/** The command that starts a server: what was sold, which may be the name of one of the egg's commands, or the egg's first. */
export function startupCommand({ startup }: Pick<AppliedConfiguration, "startup">, egg: PanelEgg): string {
  if (startup === null) return egg.startup;
  return egg.startups?.[startup] ?? startup;
}
