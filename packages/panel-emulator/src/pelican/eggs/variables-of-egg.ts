import type { PanelState } from "../../state/panel-state.ts";
import type { EggVariableRow } from "../../world/rows/egg.ts";

/**
 * The variables of an egg in the order in which the database finds them: along its index of names, or, when they are most
 * of the table, by their ids.
 */
export function variablesOfEgg({ eggVariables }: PanelState, eggId: number): Readonly<EggVariableRow>[] {
  const rows = eggVariables.by("egg_id", eggId);
  if (rows.length * 2 > eggVariables.size) return rows;
  return rows.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
