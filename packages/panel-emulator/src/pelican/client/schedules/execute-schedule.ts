import type { ScheduleManners } from "../../../client/schedules/schedule-routes.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { nextRun } from "../../../schedules/next-run.ts";
import { isOnline, tasksOf } from "../../../schedules/run-schedule.ts";
import { runTask } from "../../../schedules/run-task.ts";

/**
 * Runs the first task of a schedule within the request and queues the next one. The panel that was measured had nobody who
 * works through its queue, and neither has this one: the others wait.
 * @throws {PanelError} 400 without tasks, and what the first task throws.
 */
export const executeSchedule: ScheduleManners["execute"] = async (panel, schedule) => {
  const { state, clock } = panel;
  const server = state.servers.get(schedule.server_id);
  const [first, second] = tasksOf(state, schedule.id);
  if (!server || !first) throw new DisplayError("Cannot process schedule for task execution: no tasks are registered.");
  state.schedules.update(schedule.id, { is_processing: true, next_run_at: nextRun(schedule, clock.now()) });
  const end = () => {
    if (state.schedules.get(schedule.id))
      state.schedules.update(schedule.id, { is_processing: false, last_run_at: panel.now(), updated_at: panel.now() });
  };
  if (schedule.only_when_online && !(await isOnline(panel, server))) return end();
  try {
    await runTask(panel, server, first);
  } catch (error) {
    end();
    throw error;
  }
  if (!second) return end();
  if (state.tasks.get(second.id)) state.tasks.update(second.id, { is_queued: true });
};
