import * as z from "zod";
import type { AnswerSchemas } from "../../schemas/answer-issues.ts";
import * as application from "./application/index.ts";
import * as client from "./client/index.ts";

/** The attributes inside an envelope, by the `object` that the panel writes on it. */
export const attributesByObject: AnswerSchemas["attributesByObject"] = {
  application: {
    allocation: application.allocationAttributes,
    database_host: application.databaseHostAttributes,
    database_password: application.databasePassword,
    databases: application.serverDatabaseAttributes,
    egg: application.eggAttributes,
    egg_variable: application.eggVariable,
    mount: application.mountAttributes,
    // A new one lacks what was not sent.
    node: z.union([application.nodeAttributes, application.createdNode]),
    permissions: application.rolePermission,
    plugin: application.plugin,
    role: application.roleAttributes,
    server: application.serverAttributes,
    server_database: application.serverDatabaseAttributes,
    server_variable: application.serverVariable,
    subuser: application.subuserAttributes,
    user: application.userAttributes,
  },
  client: {
    activity_log: client.activityLogAttributes,
    allocation: client.allocation,
    api_key: client.apiKey,
    backup: client.backup,
    database_password: client.databasePassword,
    egg: client.egg,
    egg_variable: client.eggVariable,
    file_object: client.fileObject,
    schedule_task: client.scheduleTask,
    server: client.serverAttributes,
    server_database: client.databaseAttributes,
    server_schedule: client.scheduleAttributes,
    server_subuser: client.subuser,
    signed_url: client.signedUrl,
    ssh_key: client.sshKey,
    stats: client.stats,
    system_permissions: client.systemPermissions,
    user: client.user,
  },
};

/** What the panel answers without an envelope. */
export const bareAnswers = z.union([application.nodeConfiguration, z.object({ data: client.websocketCredentials })]);
