import type { PanelRow } from "../database/rows.ts";
import type { PanelHold } from "../domain/panel-hold.ts";

/** The hold of a panel as stored; null: it has none. */
export function holdOf({
  hold,
  heldSince,
  probedAt,
}: Pick<PanelRow, "hold" | "heldSince" | "probedAt">): PanelHold | null {
  if (hold === null || heldSince === null) return null;
  return { ...hold, since: heldSince, probedAt: probedAt ?? heldSince };
}
