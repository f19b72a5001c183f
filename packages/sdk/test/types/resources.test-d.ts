import { expectTypeOf, test } from "vitest";
import { createPanelClient, isPanelError, type PanelError } from "../../src/index.ts";

declare const panel: ReturnType<typeof createPanelClient>;

test("what was included is there, and only that", async () => {
  const server = await panel.application.servers.get(1, { include: ["allocations", "node.location", "user"] });
  expectTypeOf(server.allocations[0]).toMatchTypeOf<{ port: number; alias: string | null } | undefined>();
  expectTypeOf(server.node.location.short).toEqualTypeOf<string>();
  expectTypeOf(server.user.email).toEqualTypeOf<string>();
  expectTypeOf(server.egg).toEqualTypeOf<number>();

  const bare = await panel.application.servers.get(1);
  expectTypeOf(bare.user).toEqualTypeOf<number>();
  // @ts-expect-error allocations were not included
  bare.allocations;
  // @ts-expect-error the envelope never shows
  bare.relationships;
});

test("an unknown include, filter or sort does not compile", () => {
  // @ts-expect-error no such relationship
  panel.application.servers.get(1, { include: ["transfer"] });
  // @ts-expect-error no such nested relationship
  panel.application.servers.get(1, { include: ["node.user"] });
  // @ts-expect-error servers cannot be filtered by their user
  panel.application.servers.list({ filter: { user: 1 } });
  // @ts-expect-error servers cannot be sorted by name
  panel.application.servers.list({ sort: "name" });
  // @ts-expect-error nests have no filters
  panel.application.nests.list({ filter: { name: "a" } });
  panel.application.servers.list({ filter: { name: ["a", "b"], external_id: "c" }, sort: ["-id"], perPage: 10 });
});

test("lists give their items with what was included", async () => {
  for await (const server of panel.application.servers.list({ include: ["user"] })) {
    expectTypeOf(server.user.username).toEqualTypeOf<string>();
  }
  const page = await panel.client.server("a").backups.list().page(1);
  expectTypeOf(page.backup_count).toEqualTypeOf<number>();
  const [allocation] = await panel.application.allocations.list(1, { include: ["server"] }).all({ limit: 1 });
  expectTypeOf(allocation?.server).toMatchTypeOf<{ uuid: string } | null | undefined>();
});

test("what the panel always sends needs no include", async () => {
  const server = await panel.client.server("a").get();
  expectTypeOf(server.allocations[0]?.is_default).toEqualTypeOf<boolean | undefined>();
  expectTypeOf(server.user_permissions).toBeArray();
  const schedule = await panel.client.server("a").schedules.get(1);
  expectTypeOf(schedule.tasks[0]?.action).toEqualTypeOf<"command" | "power" | "backup" | undefined>();
});

test("partial updates take some, full ones demand all", () => {
  panel.application.servers.updateBuild(1, { limits: { memory: 1 } });
  panel.application.users.update(1, { language: "fr" });
  // @ts-expect-error the panel demands the other fields every time
  panel.application.users.replace(1, { language: "fr" });
  // @ts-expect-error misspelt
  panel.application.servers.updateDetails(1, { nam: "a" });
});

test("wrong use does not compile", () => {
  // @ts-expect-error no such signal
  panel.client.server("a").power("START");
  // @ts-expect-error servers of the client API go by identifier, not by number
  panel.client.server(1);
  // @ts-expect-error a server of the application API goes by number
  panel.application.servers.get("1a2b3c4d");
  // @ts-expect-error no such option
  createPanelClient({ url: "", apiKey: "" });
});

test("codes of errors are known", (error: unknown) => {
  if (isPanelError(error, "no_viable_node", "no_viable_allocation")) {
    expectTypeOf(error.code).toEqualTypeOf<"no_viable_node" | "no_viable_allocation">();
  }
  // @ts-expect-error no such code
  isPanelError(error, "nonsense");
  expectTypeOf<PanelError["remedy"]>().toEqualTypeOf<string>();
});

test("the raw client knows paths, parameters and bodies", async () => {
  const { data } = await panel.application.http.GET("/servers/{server}", { params: { path: { server: 1 } } });
  expectTypeOf(data?.attributes.uuid).toEqualTypeOf<string | undefined>();
  // @ts-expect-error no such path
  panel.application.http.GET("/server/{server}");
});
