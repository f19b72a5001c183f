import { createApiKeyRoutes } from "../../client/account/api-key-routes.ts";
import { sshKeyRoutes } from "../../client/account/ssh-key-routes.ts";
import { createActivityRoutes } from "../../client/activity/activity-routes.ts";
import { createBackupRoutes } from "../../client/backups/backup-routes.ts";
import { createDatabaseRoutes } from "../../client/databases/database-routes.ts";
import { changeRoutes } from "../../client/files/change-routes.ts";
import { pullRoute } from "../../client/files/pull-route.ts";
import { readRoutes } from "../../client/files/read-routes.ts";
import { signedUrlRoutes } from "../../client/files/signed-url-routes.ts";
import { createAllocationRoutes } from "../../client/network/allocation-routes.ts";
import { createScheduleRoutes } from "../../client/schedules/schedule-routes.ts";
import { createTaskRoutes } from "../../client/schedules/task-routes.ts";
import { createServerListRoute } from "../../client/servers/server-list-route.ts";
import { createServerRoutes } from "../../client/servers/server-routes.ts";
import { createSubuserRoutes } from "../../client/subusers/subuser-routes.ts";
import type { Route } from "../../http/route.ts";
import { runSchedule } from "../../schedules/run-schedule.ts";
import { serverPermissions } from "../auth/permission-catalogue.ts";
import { revokeAccess } from "../servers/revoke-access.ts";
import { accountRoutes } from "./account/account-routes.ts";
import { deleteSshKeyRoute } from "./account/delete-ssh-key-route.ts";
import { twoFactorRoutes } from "./account/two-factor-routes.ts";
import { bindDatabase } from "./databases/bind-database.ts";
import { archiveRoutes } from "./files/archive-routes.ts";
import { assignAllocation } from "./network/assign-allocation.ts";
import { scheduleFields } from "./schedules/schedule-fields.ts";
import { taskFields } from "./schedules/task-fields.ts";
import { powerRoutes } from "./servers/power-routes.ts";
import { resourcesRoute } from "./servers/resources-route.ts";
import { settingsRoutes } from "./settings/settings-routes.ts";
import { startupRoutes } from "./startup/startup-routes.ts";
import { createSubuser } from "./subusers/create-subuser.ts";
import { activityTransformer } from "./transformers/activity-transformer.ts";
import { backupTransformer } from "./transformers/backup-transformer.ts";
import { databaseTransformer } from "./transformers/database-transformer.ts";
import { serverTransformer } from "./transformers/server-transformer.ts";
import { subuserTransformer } from "./transformers/subuser-transformer.ts";

/** Every operation of the client API. */
export const clientRoutes: readonly Route[] = [
  createServerListRoute(serverTransformer),
  ...accountRoutes,
  ...twoFactorRoutes,
  ...createActivityRoutes(activityTransformer),
  ...createApiKeyRoutes({ allowedIps: "nullable|array|max:50" }),
  ...sshKeyRoutes,
  deleteSshKeyRoute,
  ...createServerRoutes(serverTransformer),
  resourcesRoute,
  ...powerRoutes,
  ...createDatabaseRoutes({ transformer: databaseTransformer, bind: bindDatabase }),
  ...readRoutes,
  ...changeRoutes,
  ...archiveRoutes,
  pullRoute,
  ...signedUrlRoutes,
  ...createScheduleRoutes({
    fields: scheduleFields,
    execute: (panel, schedule) => runSchedule(panel, schedule, "by hand"),
  }),
  ...createTaskRoutes({ fields: taskFields, deletePermission: "schedule.update" }),
  ...createAllocationRoutes({ assign: assignAllocation, primaryCanBeDeleted: false, notesColumn: 191 }),
  ...createSubuserRoutes({
    transformer: subuserTransformer,
    create: createSubuser,
    revokeAccess,
    permissions: serverPermissions,
    sortsPermissions: false,
    longestEmail: 191,
  }),
  ...createBackupRoutes({ transformer: backupTransformer, longestName: 191 }),
  ...startupRoutes,
  ...settingsRoutes,
];
