import type { ClockTimer } from "../clock.ts";
import type { Panel } from "../panel.ts";
import { runSchedule } from "./run-schedule.ts";

const minuteMs = 60_000;

/** Looks every minute which schedules are due, as the panel's cron job does. It rests while there are none. */
export class Scheduler {
  readonly #panel: Panel;
  #timer: ClockTimer | undefined;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.wake();
  }

  /** There may be schedules now. */
  wake(): void {
    if (this.#timer || this.#panel.state.schedules.size === 0) return;
    const { clock } = this.#panel;
    this.#timer = clock.schedule(minuteMs - (clock.now() % minuteMs), () => {
      this.#timer = undefined;
      this.#runDue();
      this.wake();
    });
  }

  #runDue(): void {
    const { state, clock } = this.#panel;
    for (const schedule of state.schedules.all()) {
      const { is_active, is_processing, next_run_at, server_id, id } = schedule;
      if (!is_active || is_processing || next_run_at === null || Date.parse(next_run_at) > clock.now()) continue;
      if (state.servers.get(server_id)?.status !== null || state.tasks.count("schedule_id", id) === 0) continue;
      // A task that fails ends its schedule; the panel only writes that into its own log.
      runSchedule(this.#panel, schedule, "by time").catch(() => undefined);
    }
  }
}
