import type { PanelState } from "../../state/panel-state.ts";
import type { EggRow } from "../../world/rows/egg.ts";

/** An egg as it works: what it leaves to another egg is filled in. The other's deny list counts even when it has its own. */
export function inheritedEgg(state: PanelState, egg: Readonly<EggRow>): Readonly<EggRow> {
  const config = state.eggs.get(egg.config_from);
  const script = state.eggs.get(egg.copy_script_from);
  return {
    ...egg,
    ...(config && {
      config_files: egg.config_files ?? config.config_files,
      config_startup: egg.config_startup ?? config.config_startup,
      config_logs: egg.config_logs ?? config.config_logs,
      config_stop: egg.config_stop ?? config.config_stop,
      features: egg.features ?? config.features,
      file_denylist: config.file_denylist,
    }),
    ...(script && { script_install: egg.script_install || script.script_install }),
  };
}
