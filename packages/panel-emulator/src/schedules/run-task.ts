import { createBackup } from "../backups/create-backup.ts";
import { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import type { Panel } from "../panel.ts";
import { sendCommand, sendPower } from "../servers/control-server.ts";
import { deleteMatching } from "../servers/delete-files.ts";
import type { TaskRow } from "../world/rows/schedule.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** Does what a task says. A failing daemon is passed over where the task allows it. */
export async function runTask(panel: Panel, server: Readonly<ServerRow>, task: Readonly<TaskRow>): Promise<void> {
  try {
    await act(panel, server, task);
  } catch (error) {
    if (!task.continue_on_failure || !(error instanceof DaemonConnectionError)) throw error;
    if (error.answer && panel.flavour.daemon.toleratedByTasks === "silence") throw error;
  }
}

async function act(panel: Panel, server: Readonly<ServerRow>, { action, payload }: Readonly<TaskRow>): Promise<void> {
  switch (action) {
    case "power":
      return sendPower(panel, server, payload);
    case "command":
      return sendCommand(panel, server, payload);
    case "delete_files":
      return deleteMatching(panel, server, payload.split("\n"));
    case "backup": {
      const ignoredFiles = payload.split("\n");
      await createBackup(panel, server, { name: null, ignoredFiles, isLocked: false, isScheduled: true });
    }
  }
}
