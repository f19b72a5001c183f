import type { TaskManners } from "../../../client/schedules/task-routes.ts";
import { forbidden } from "../../../errors/http-errors.ts";
import { databaseInteger } from "../../../validation/database-number.ts";
import { asText, isEmpty } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { TaskRow } from "../../../world/rows/schedule.ts";

const rules = {
  action: "required|in:command,power,backup,delete_files",
  payload: "required_unless:action,backup|string|nullable",
  time_offset: "required|numeric|min:0|max:900",
  sequence_id: "sometimes|required|numeric|min:1",
  continue_on_failure: "sometimes|required|boolean",
};

/** The signal of a power task may be anything. */
export const taskFields: TaskManners["fields"] = ({ panel, request, server }) => {
  const { input } = request;
  validate({ state: panel.state, input, rules });
  const action = input.action as TaskRow["action"];
  return {
    fields: {
      action,
      payload: asText(input.payload) ?? "",
      time_offset: databaseInteger(input.time_offset),
      continue_on_failure: !isEmpty(input.continue_on_failure),
    },
    checkLimit: () => {
      if (action !== "backup" || server.backup_limit !== 0) return;
      throw forbidden("A backup task cannot be created when the server's backup limit is set to 0.");
    },
  };
};
