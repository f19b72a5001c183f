import { expectTypeOf, test } from "vitest";
import type { ApplicationSchemas } from "../../src/openapi.ts";
import type { ApplicationObject } from "../../src/pterodactyl/application/objects.ts";
import type {
  application,
  FeatureLimits,
  Pagination,
  ServerLimits,
  ServerStatus,
} from "../../src/pterodactyl/schemas/index.ts";

type Documented<Name extends keyof ApplicationSchemas> = Omit<ApplicationSchemas[Name], "relationships">;

test("attributes of users are those of the document", () => {
  expectTypeOf<application.UserAttributes>().toExtend<Documented<"UserAttributes">>();
  expectTypeOf<Documented<"UserAttributes">>().toExtend<application.UserAttributes>();
});

test("attributes of nodes are those of the document", () => {
  expectTypeOf<application.NodeAttributes>().toExtend<Documented<"NodeAttributes">>();
  expectTypeOf<Documented<"NodeAttributes">>().toExtend<application.NodeAttributes>();
  expectTypeOf<application.NodeConfiguration>().toExtend<ApplicationSchemas["NodeConfiguration"]>();
  expectTypeOf<ApplicationSchemas["NodeConfiguration"]>().toExtend<application.NodeConfiguration>();
});

test("attributes of locations are those of the document", () => {
  expectTypeOf<application.LocationAttributes>().toExtend<Documented<"LocationAttributes">>();
  expectTypeOf<Documented<"LocationAttributes">>().toExtend<application.LocationAttributes>();
});

test("attributes of allocations are those of the document", () => {
  expectTypeOf<application.AllocationAttributes>().toExtend<Documented<"AllocationAttributes">>();
  expectTypeOf<Documented<"AllocationAttributes">>().toExtend<application.AllocationAttributes>();
});

test("attributes of servers are those of the document", () => {
  expectTypeOf<application.ServerAttributes>().toExtend<Documented<"ServerAttributes">>();
  expectTypeOf<Documented<"ServerAttributes">>().toExtend<application.ServerAttributes>();
  expectTypeOf<ServerLimits>().toExtend<ApplicationSchemas["ServerLimits"]>();
  expectTypeOf<ApplicationSchemas["ServerLimits"]>().toExtend<ServerLimits>();
  expectTypeOf<FeatureLimits>().toExtend<ApplicationSchemas["FeatureLimits"]>();
  expectTypeOf<ApplicationSchemas["FeatureLimits"]>().toExtend<FeatureLimits>();
  expectTypeOf<ServerStatus>().toEqualTypeOf<ApplicationSchemas["ServerStatus"]>();
});

test("attributes of databases are those of the document", () => {
  expectTypeOf<application.ServerDatabaseAttributes>().toExtend<Documented<"ServerDatabaseAttributes">>();
  expectTypeOf<Documented<"ServerDatabaseAttributes">>().toExtend<application.ServerDatabaseAttributes>();
  expectTypeOf<application.DatabaseHostAttributes>().toExtend<Documented<"DatabaseHostAttributes">>();
  expectTypeOf<Documented<"DatabaseHostAttributes">>().toExtend<application.DatabaseHostAttributes>();
  expectTypeOf<application.DatabasePassword>().toExtend<Documented<"DatabasePasswordAttributes">>();
  expectTypeOf<Documented<"DatabasePasswordAttributes">>().toExtend<application.DatabasePassword>();
});

test("attributes of nests and eggs are those of the document", () => {
  expectTypeOf<application.NestAttributes>().toExtend<Documented<"NestAttributes">>();
  expectTypeOf<Documented<"NestAttributes">>().toExtend<application.NestAttributes>();
  expectTypeOf<application.EggAttributes>().toExtend<Documented<"EggAttributes">>();
  expectTypeOf<Documented<"EggAttributes">>().toExtend<application.EggAttributes>();
  expectTypeOf<application.InheritedConfig>().toExtend<ApplicationSchemas["EggConfigResource"]["attributes"]>();
  expectTypeOf<ApplicationSchemas["EggConfigResource"]["attributes"]>().toExtend<application.InheritedConfig>();
  expectTypeOf<application.InheritedScript>().toExtend<ApplicationSchemas["EggScriptResource"]["attributes"]>();
  expectTypeOf<ApplicationSchemas["EggScriptResource"]["attributes"]>().toExtend<application.InheritedScript>();
});

test("attributes of variables are those of the document", () => {
  expectTypeOf<application.EggVariable>().toExtend<Documented<"EggVariableAttributes">>();
  expectTypeOf<Documented<"EggVariableAttributes">>().toExtend<application.EggVariable>();
  expectTypeOf<application.ServerVariable>().toExtend<Documented<"ServerVariableAttributes">>();
  expectTypeOf<Documented<"ServerVariableAttributes">>().toExtend<application.ServerVariable>();
});

test("attributes of subusers are those of the document", () => {
  expectTypeOf<application.SubuserAttributes>().toExtend<Documented<"SubuserAttributes">>();
  expectTypeOf<Documented<"SubuserAttributes">>().toExtend<application.SubuserAttributes>();
});

test("pages are counted as the document says", () => {
  expectTypeOf<Pagination>().toExtend<ApplicationSchemas["Pagination"]>();
  expectTypeOf<ApplicationSchemas["Pagination"]>().toExtend<Pagination>();
});

test("what the SDK returns is what the schemas describe, included objects too", () => {
  expectTypeOf<ApplicationObject<"Server">>().toExtend<application.Server>();
  expectTypeOf<ApplicationObject<"Server", "allocations" | "user" | "egg.nest">>().toExtend<application.Server>();
  expectTypeOf<ApplicationObject<"Allocation", "server" | "node">>().toExtend<application.Allocation>();
  expectTypeOf<ApplicationObject<"Egg", "config" | "script" | "variables">>().toExtend<application.Egg>();
});
