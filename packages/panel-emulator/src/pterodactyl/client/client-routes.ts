import type { Route } from "../../http/route.ts";
import { accountActivityRoute } from "./account/account-activity-route.ts";
import { accountRoutes } from "./account/account-routes.ts";
import { apiKeyRoutes } from "./account/api-key-routes.ts";
import { sshKeyRoutes } from "./account/ssh-key-routes.ts";
import { twoFactorRoutes } from "./account/two-factor-routes.ts";
import { serverActivityRoute } from "./activity/server-activity-route.ts";
import { backupRoutes } from "./backups/backup-routes.ts";
import { databaseRoutes } from "./databases/database-routes.ts";
import { archiveRoutes } from "./files/archive-routes.ts";
import { changeRoutes } from "./files/change-routes.ts";
import { pullRoute } from "./files/pull-route.ts";
import { readRoutes } from "./files/read-routes.ts";
import { signedUrlRoutes } from "./files/signed-url-routes.ts";
import { allocationRoutes } from "./network/allocation-routes.ts";
import { scheduleRoutes } from "./schedules/schedule-routes.ts";
import { taskRoutes } from "./schedules/task-routes.ts";
import { powerRoutes } from "./servers/power-routes.ts";
import { resourcesRoute } from "./servers/resources-route.ts";
import { serverListRoute } from "./servers/server-list-route.ts";
import { serverRoutes } from "./servers/server-routes.ts";
import { settingsRoutes } from "./settings/settings-routes.ts";
import { startupRoutes } from "./startup/startup-routes.ts";
import { subuserRoutes } from "./subusers/subuser-routes.ts";

/** Every operation of the client API. */
export const clientRoutes: readonly Route[] = [
  serverListRoute,
  ...accountRoutes,
  ...twoFactorRoutes,
  accountActivityRoute,
  ...apiKeyRoutes,
  ...sshKeyRoutes,
  ...serverRoutes,
  resourcesRoute,
  serverActivityRoute,
  ...powerRoutes,
  ...databaseRoutes,
  ...readRoutes,
  ...changeRoutes,
  ...archiveRoutes,
  pullRoute,
  ...signedUrlRoutes,
  ...scheduleRoutes,
  ...taskRoutes,
  ...allocationRoutes,
  ...subuserRoutes,
  ...backupRoutes,
  ...startupRoutes,
  ...settingsRoutes,
];
