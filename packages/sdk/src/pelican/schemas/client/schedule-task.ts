import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";

/** One step of a schedule. */
export const scheduleTask = z.object({
  /** Number of the task. */
  id: z.int(),
  /** Place in the schedule, from 1. */
  sequence_id: z.int(),
  /** What is done. */
  action: z.enum(["command", "power", "backup", "delete_files"]),
  /** The command, the power signal, the files that a backup leaves out, or those to delete; may be empty for a backup. */
  payload: z.string(),
  /** Seconds to wait after the task before, 0 to 900. */
  time_offset: z.int(),
  /** Whether the task waits for its turn. */
  is_queued: z.boolean(),
  /** Whether the next task runs after this one failed. */
  continue_on_failure: z.boolean(),
  /** When the task was created. */
  created_at: dateTime,
  /** When the task was last changed. */
  updated_at: dateTime,
});

export type ScheduleTask = z.infer<typeof scheduleTask>;
