import { expectTypeOf, test } from "vitest";
import { createPanelClient } from "../../src/index.ts";
import { createPelicanClient } from "../../src/pelican/index.ts";
import type { application, client } from "../../src/pelican/schemas/index.ts";

const panel = createPelicanClient({ url: "https://panel.example" });
const { servers, eggs, users, mounts, roles } = panel.application;

test("a server of Pelican has no nest, may be without an allocation, and shows both words for oom", async () => {
  const server = await servers.get(1);
  expectTypeOf(server.allocation).toEqualTypeOf<number | null>();
  expectTypeOf(server.limits.oom_killer).toEqualTypeOf<boolean>();
  // @ts-expect-error there are no nests
  server.nest;
  // @ts-expect-error nor locations
  servers.get(1, { include: ["location"] });
});

test("what is included is typed, two levels deep", async () => {
  const server = await servers.get(1, { include: ["egg.variables", "allocations"] });
  expectTypeOf(server.egg.variables[0]?.rules).toEqualTypeOf<string[] | undefined>();
  expectTypeOf(server.allocations[0]?.port).toEqualTypeOf<number | undefined>();
  const [user] = await users.list({ include: ["roles.permissions"] }).all();
  expectTypeOf(user?.roles[0]?.permissions[0]?.name).toEqualTypeOf<string | undefined>();
  const mount = await mounts.get(1, { include: ["eggs"] });
  expectTypeOf(mount.eggs[0]?.startup_commands).toExtend<Record<string, string> | unknown[] | undefined>();
  // @ts-expect-error it ends in 500
  eggs.get(1, { include: ["config"] });
});

test("requests know the fields of Pelican, and not those of Pterodactyl", () => {
  servers.list({ filter: { uuid_short: "1a2b3c4d" } });
  // @ts-expect-error Pterodactyl's name
  servers.list({ filter: { uuidShort: "1a2b3c4d" } });
  users.create({ email: "a@example.test", username: "a" });
  // @ts-expect-error ignored by the panel
  users.create({ email: "a@example.test", username: "a", first_name: "A" });
  servers.updateBuild(1, { oom_killer: true, allocation: null });
  // @ts-expect-error ignored without a word
  servers.updateBuild(1, { oom_disabled: true });
  // @ts-expect-error permissions cannot be set
  roles.create({ name: "a", permissions: [] });
});

test("databases of the client API are called by numbers, Pterodactyl's by texts", () => {
  panel.client.server("1a2b3c4d").databases.delete(3);
  // @ts-expect-error a number on Pelican
  panel.client.server("1a2b3c4d").databases.delete("AbCdEfGh");
  const other = createPanelClient({ url: "https://panel.example" });
  other.client.server("1a2b3c4d").databases.delete("AbCdEfGh");
  // @ts-expect-error a text on Pterodactyl
  other.client.server("1a2b3c4d").databases.delete(3);
  // @ts-expect-error Pterodactyl has no such route
  other.client.server("1a2b3c4d").backups.rename;
  other.client.account.twoFactor.setup();
  // @ts-expect-error nor Pelican this one
  panel.client.account.twoFactor;
});

test("tasks can delete files on Pelican only", () => {
  const task = { action: "delete_files", payload: "/logs", time_offset: 0 } as const;
  panel.client.server("1a2b3c4d").schedules.tasks.create(1, task);
  // @ts-expect-error Pterodactyl knows no such action
  createPanelClient({ url: "https://panel.example" }).client.server("1a2b3c4d").schedules.tasks.create(1, task);
});

test("what the SDK returns is what the schemas describe, included objects too", async () => {
  const server = await servers.get(1, { include: ["egg", "user", "node", "databases"] });
  expectTypeOf(server).toExtend<application.Server>();
  expectTypeOf(await eggs.get(1, { include: ["variables"] })).toExtend<application.Egg>();
  expectTypeOf(await mounts.get(1, { include: ["nodes", "servers"] })).toExtend<application.Mount>();
  expectTypeOf(await panel.client.account.get()).toExtend<client.Account>();
  expectTypeOf(await panel.client.server("1a2b3c4d").get()).toExtend<client.ServerView>();
});
