import * as z from "zod";
import * as application from "./application/index.ts";
import * as client from "./client/index.ts";

type SchemaByObject = Readonly<Record<string, z.ZodType>>;

/** The attributes inside an envelope, by the `object` that the panel writes on it. */
export const attributesByObject: Readonly<Record<"application" | "client", SchemaByObject>> = {
  application: {
    allocation: application.allocationAttributes,
    database_host: application.databaseHostAttributes,
    database_password: application.databasePassword,
    databases: application.serverDatabaseAttributes,
    egg: application.eggAttributes,
    egg_variable: application.eggVariable,
    location: application.locationAttributes,
    nest: application.nestAttributes,
    node: application.nodeAttributes,
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
    recovery_tokens: client.recoveryTokens,
    schedule_task: client.scheduleTask,
    server: client.serverAttributes,
    server_database: client.databaseAttributes,
    server_schedule: client.scheduleAttributes,
    server_subuser: client.subuser,
    signed_url: client.signedUrl,
    ssh_key: client.sshKey,
    stats: client.stats,
    system_permissions: client.systemPermissions,
    user: z.union([client.account, client.user]),
  },
};

/** What the panel answers without an envelope. */
export const bareAnswers = z.union([
  application.nodeConfiguration,
  z.object({ data: client.websocketCredentials }),
  z.object({ data: client.twoFactorSetup }),
]);

/** What can be inherited by an egg; its envelope says no `object`. */
export const inherited = z.union([application.inheritedConfig, application.inheritedScript]);
