import type { ServerContext } from "../../../client/server-route.ts";
import { forbidden } from "../../../errors/http-errors.ts";
import { databaseInteger } from "../../../validation/database-number.ts";
import { asText, isEmpty } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { TaskRow } from "../../../world/rows/schedule.ts";

const rules = {
  action: "required|in:command,power,backup",
  payload: "required_unless:action,backup|string|nullable",
  time_offset: "required|numeric|min:0|max:900",
  sequence_id: "sometimes|required|numeric|min:1",
  continue_on_failure: "sometimes|required|boolean",
};

type TaskFields = Pick<TaskRow, "action" | "payload" | "time_offset" | "continue_on_failure">;

/** The columns of a task from a request. `checkLimit` refuses backups (403) where the server may have none. */
export function taskFields({ panel, request, server }: ServerContext): {
  readonly fields: TaskFields;
  readonly checkLimit: () => void;
} {
  const { input } = request;
  validate({ state: panel.state, input, rules });
  const fields: TaskFields = {
    action: input.action as TaskRow["action"],
    payload: asText(input.payload) ?? "",
    time_offset: databaseInteger(input.time_offset),
    continue_on_failure: input.continue_on_failure === undefined ? false : !isEmpty(input.continue_on_failure),
  };
  return {
    fields,
    checkLimit: () => {
      if (fields.action !== "backup" || server.backup_limit !== 0) return;
      throw forbidden("A backup task cannot be created when the server's backup limit is set to 0.");
    },
  };
}
