import { DisplayError } from "../errors/display-error.ts";
import { PanelError } from "../errors/panel-error.ts";
import type { Panel } from "../panel.ts";
import { readDetails } from "../servers/control-server.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { ScheduleRow, TaskRow } from "../world/rows/schedule.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { nextRun } from "./next-run.ts";
import { runTask } from "./run-task.ts";

/** `by hand`: within the request and without the tasks' delays, as on a panel whose queue runs inline. */
export type Trigger = "by hand" | "by time";

/**
 * Runs the tasks of a schedule in their order.
 * @throws {PanelError} 400 without tasks, and what a task throws when it was triggered by hand.
 */
export async function runSchedule(panel: Panel, schedule: Readonly<ScheduleRow>, trigger: Trigger): Promise<void> {
  const { state, clock } = panel;
  const server = state.servers.get(schedule.server_id);
  const tasks = tasksOf(state, schedule.id);
  if (!server || tasks.length === 0)
    throw new DisplayError("Cannot process schedule for task execution: no tasks are registered.");
  state.schedules.update(schedule.id, { is_processing: true, next_run_at: nextRun(schedule, clock.now()) });
  try {
    if (schedule.only_when_online && !(await isOnline(panel, server))) return;
    for (const { id } of tasks) {
      const task = state.tasks.get(id);
      if (!task || !(await perform(panel, schedule.id, task, trigger))) return;
    }
  } finally {
    if (state.schedules.get(schedule.id))
      state.schedules.update(schedule.id, { is_processing: false, last_run_at: panel.now(), updated_at: panel.now() });
  }
}

/** The tasks of a schedule in the order in which they run. */
export function tasksOf(state: PanelState, scheduleId: number): Readonly<TaskRow>[] {
  return state.tasks.by("schedule_id", scheduleId).sort((a, b) => a.sequence_id - b.sequence_id);
}

/** @returns false when the rest is not to run: the server became busy, or the schedule was switched off or deleted. */
async function perform(panel: Panel, scheduleId: number, task: Readonly<TaskRow>, trigger: Trigger): Promise<boolean> {
  const { state, clock } = panel;
  state.tasks.update(task.id, { is_queued: true });
  try {
    if (trigger === "by time" && task.time_offset > 0)
      await new Promise<void>((resolve) => clock.schedule(task.time_offset * 1000, resolve));
    const schedule = state.schedules.get(scheduleId);
    const server = schedule && state.servers.get(schedule.server_id);
    if (!server || (trigger === "by time" && !schedule.is_active) || server.status !== null) return false;
    await runTask(panel, server, task);
    return true;
  } finally {
    if (state.tasks.get(task.id)) state.tasks.update(task.id, { is_queued: false, updated_at: panel.now() });
  }
}

export async function isOnline(panel: Panel, server: Readonly<ServerRow>): Promise<boolean> {
  try {
    const { state } = await readDetails(panel, server);
    return state === "starting" || state === "running";
  } catch (error) {
    if (error instanceof PanelError) return false;
    throw error;
  }
}
