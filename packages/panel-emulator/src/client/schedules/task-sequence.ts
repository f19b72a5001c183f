import type { PanelState } from "../../state/panel-state.ts";
import type { ServerContext } from "../server-route.ts";

/** Moves the tasks of a schedule whose place lies between two places, both included. */
export function moveTasks(
  state: PanelState,
  scheduleId: number,
  { from, to, by }: { readonly from: number; readonly to: number; readonly by: 1 | -1 },
): void {
  for (const { id, sequence_id } of state.tasks.by("schedule_id", scheduleId)) {
    if (sequence_id >= from && sequence_id <= to) state.tasks.update(id, { sequence_id: sequence_id + by });
  }
}

/** A task goes away; those behind it move up. */
export function closeGap(state: PanelState, scheduleId: number, place: number): void {
  moveTasks(state, scheduleId, { from: place + 1, to: Number.POSITIVE_INFINITY, by: -1 });
}

/** The place that a request wants for a task. */
export function wantedSequence({ request }: ServerContext, otherwise: number): number {
  const wanted = request.input.sequence_id;
  return wanted === undefined ? otherwise : Math.max(1, Math.trunc(Number(wanted)));
}
