import { expectTypeOf, test } from "vitest";
import type { ClientSchemas } from "../../src/openapi.ts";
import type { ClientObject } from "../../src/pterodactyl/client/objects.ts";
import type { client } from "../../src/pterodactyl/schemas/index.ts";

type Documented<Name extends keyof ClientSchemas> = Omit<ClientSchemas[Name], "relationships">;

test("attributes of the account and its keys are those of the document", () => {
  expectTypeOf<client.Account>().toExtend<Documented<"AccountAttributes">>();
  expectTypeOf<Documented<"AccountAttributes">>().toExtend<client.Account>();
  expectTypeOf<client.ApiKey>().toExtend<Documented<"ApiKeyAttributes">>();
  expectTypeOf<Documented<"ApiKeyAttributes">>().toExtend<client.ApiKey>();
  expectTypeOf<client.SshKey>().toExtend<Documented<"SshKeyAttributes">>();
  expectTypeOf<Documented<"SshKeyAttributes">>().toExtend<client.SshKey>();
});

test("two-factor authentication is that of the document", () => {
  expectTypeOf<client.TwoFactorSetup>().toExtend<ClientSchemas["TwoFactorSetup"]["data"]>();
  expectTypeOf<ClientSchemas["TwoFactorSetup"]["data"]>().toExtend<client.TwoFactorSetup>();
  expectTypeOf<client.RecoveryTokens>().toExtend<Documented<"RecoveryTokensAttributes">>();
  expectTypeOf<Documented<"RecoveryTokensAttributes">>().toExtend<client.RecoveryTokens>();
});

test("attributes of servers are those of the document", () => {
  expectTypeOf<client.ServerAttributes>().toExtend<Documented<"ServerAttributes">>();
  expectTypeOf<Documented<"ServerAttributes">>().toExtend<client.ServerAttributes>();
  expectTypeOf<client.ServerMeta>().toExtend<ClientSchemas["ServerMeta"]>();
  expectTypeOf<ClientSchemas["ServerMeta"]>().toExtend<client.ServerMeta>();
  expectTypeOf<client.Egg>().toExtend<Documented<"EggAttributes">>();
  expectTypeOf<Documented<"EggAttributes">>().toExtend<client.Egg>();
});

test("attributes of what servers do and use are those of the document", () => {
  expectTypeOf<client.Stats>().toExtend<Documented<"StatsAttributes">>();
  expectTypeOf<Documented<"StatsAttributes">>().toExtend<client.Stats>();
  expectTypeOf<client.WebsocketCredentials>().toExtend<ClientSchemas["WebsocketCredentials"]["data"]>();
  expectTypeOf<ClientSchemas["WebsocketCredentials"]["data"]>().toExtend<client.WebsocketCredentials>();
  expectTypeOf<client.ActivityLogAttributes>().toExtend<Documented<"ActivityLogAttributes">>();
  expectTypeOf<Documented<"ActivityLogAttributes">>().toExtend<client.ActivityLogAttributes>();
});

test("attributes of databases are those of the document", () => {
  expectTypeOf<client.DatabaseAttributes>().toExtend<Documented<"DatabaseAttributes">>();
  expectTypeOf<Documented<"DatabaseAttributes">>().toExtend<client.DatabaseAttributes>();
  expectTypeOf<client.DatabasePassword>().toExtend<Documented<"DatabasePasswordAttributes">>();
  expectTypeOf<Documented<"DatabasePasswordAttributes">>().toExtend<client.DatabasePassword>();
});

test("attributes of files and backups are those of the document", () => {
  expectTypeOf<client.FileObject>().toExtend<Documented<"FileObjectAttributes">>();
  expectTypeOf<Documented<"FileObjectAttributes">>().toExtend<client.FileObject>();
  expectTypeOf<client.SignedUrl>().toExtend<Documented<"SignedUrlAttributes">>();
  expectTypeOf<Documented<"SignedUrlAttributes">>().toExtend<client.SignedUrl>();
  expectTypeOf<client.Backup>().toExtend<Documented<"BackupAttributes">>();
  expectTypeOf<Documented<"BackupAttributes">>().toExtend<client.Backup>();
});

test("attributes of schedules and tasks are those of the document", () => {
  expectTypeOf<client.ScheduleAttributes>().toExtend<Documented<"ScheduleAttributes">>();
  expectTypeOf<Documented<"ScheduleAttributes">>().toExtend<client.ScheduleAttributes>();
  expectTypeOf<client.ScheduleTask>().toExtend<Documented<"ScheduleTaskAttributes">>();
  expectTypeOf<Documented<"ScheduleTaskAttributes">>().toExtend<client.ScheduleTask>();
});

test("attributes of allocations, variables and startup are those of the document", () => {
  expectTypeOf<client.Allocation>().toExtend<Documented<"AllocationAttributes">>();
  expectTypeOf<Documented<"AllocationAttributes">>().toExtend<client.Allocation>();
  expectTypeOf<client.EggVariable>().toExtend<Documented<"EggVariableAttributes">>();
  expectTypeOf<Documented<"EggVariableAttributes">>().toExtend<client.EggVariable>();
  expectTypeOf<client.StartupMeta>().toExtend<ClientSchemas["StartupMeta"]>();
  expectTypeOf<ClientSchemas["StartupMeta"]>().toExtend<client.StartupMeta>();
  expectTypeOf<client.StartupVariableMeta>().toExtend<ClientSchemas["StartupVariableMeta"]>();
  expectTypeOf<ClientSchemas["StartupVariableMeta"]>().toExtend<client.StartupVariableMeta>();
});

test("attributes of users, subusers and permissions are those of the document", () => {
  expectTypeOf<client.User>().toExtend<Documented<"UserAttributes">>();
  expectTypeOf<Documented<"UserAttributes">>().toExtend<client.User>();
  expectTypeOf<client.Subuser>().toExtend<Documented<"SubuserAttributes">>();
  expectTypeOf<Documented<"SubuserAttributes">>().toExtend<client.Subuser>();
  expectTypeOf<client.SystemPermissions>().toExtend<Documented<"SystemPermissionsAttributes">>();
  expectTypeOf<Documented<"SystemPermissionsAttributes">>().toExtend<client.SystemPermissions>();
});

test("what the SDK returns is what the schemas describe, included objects too", () => {
  expectTypeOf<ClientObject<"Server">>().toExtend<client.Server>();
  expectTypeOf<ClientObject<"Server", "egg" | "subusers">>().toExtend<client.Server>();
  expectTypeOf<ClientObject<"Server"> & ClientSchemas["ServerMeta"]>().toExtend<client.ServerView>();
  expectTypeOf<ClientObject<"Database", "password">>().toExtend<client.Database>();
  expectTypeOf<ClientObject<"ActivityLog", "actor">>().toExtend<client.ActivityLog>();
  expectTypeOf<ClientObject<"Schedule">>().toExtend<client.Schedule>();
  expectTypeOf<ClientObject<"ApiKey"> & ClientSchemas["SecretTokenMeta"]>().toExtend<client.CreatedApiKey>();
});

test("a schema refuses what the document does not have", () => {
  // @ts-expect-error a server of the client API has no number under `id`
  expectTypeOf<client.Server>().toHaveProperty("id");
});
