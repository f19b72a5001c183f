import { given, pick } from "../resources/members.ts";
import type { AnyClientSchemas, ClientObjectOf } from "./schemas.ts";

/** What must be sent for everything to stay as it is, with the changes in it; the same on both panels. */
export const clientMerges = {
  schedule: (schedule: ClientObjectOf<AnyClientSchemas, "Schedule">, changes: object) => ({
    ...schedule.cron,
    ...pick(schedule, ["name", "is_active", "only_when_online"]),
    ...given(changes),
  }),
  task: (task: ClientObjectOf<AnyClientSchemas, "ScheduleTask">, changes: object) => ({
    ...pick(task, ["action", "payload", "time_offset", "sequence_id", "continue_on_failure"]),
    ...given(changes),
  }),
};
