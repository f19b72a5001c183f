export { type Allocation, allocation } from "../../../schemas/client/allocation.ts";
export { type ApiKey, apiKey, type CreatedApiKey, createdApiKey } from "../../../schemas/client/api-key.ts";
export { type Egg, egg } from "../../../schemas/client/egg.ts";
export { type FileObject, fileObject } from "../../../schemas/client/file-object.ts";
export { type ServerMeta, serverMeta } from "../../../schemas/client/server-meta.ts";
export { type SignedUrl, signedUrl } from "../../../schemas/client/signed-url.ts";
export { type SshKey, sshKey } from "../../../schemas/client/ssh-key.ts";
export {
  type StartupMeta,
  type StartupVariableMeta,
  startupMeta,
  startupVariableMeta,
} from "../../../schemas/client/startup-meta.ts";
export { type Stats, stats } from "../../../schemas/client/stats.ts";
export { type WebsocketCredentials, websocketCredentials } from "../../../schemas/client/websocket-credentials.ts";
export { type DatabasePassword, databasePassword } from "../../../schemas/database-password.ts";
export { type ActivityLog, type ActivityLogAttributes, activityLog, activityLogAttributes } from "./activity-log.ts";
export { type Backup, backup } from "./backup.ts";
export { type Database, type DatabaseAttributes, database, databaseAttributes } from "./database.ts";
export { type ChangedStartupVariable, changedStartupVariable, type EggVariable, eggVariable } from "./egg-variable.ts";
export { type Schedule, type ScheduleAttributes, schedule, scheduleAttributes } from "./schedule.ts";
export { type ScheduleTask, scheduleTask } from "./schedule-task.ts";
export { type Server, type ServerAttributes, type ServerView, server, serverAttributes, serverView } from "./server.ts";
export { type Subuser, subuser } from "./subuser.ts";
export { type SystemPermissions, systemPermissions } from "./system-permissions.ts";
export { type User as Account, type User, user as account, user } from "./user.ts";
