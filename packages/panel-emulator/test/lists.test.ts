import { beforeAll, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "./support/checked-emulator.ts";
import { call, paperServer } from "./support/panel-client.ts";

const emulator = useCheckedEmulator();
const get = (path: string) =>
  call(emulator.current.url, emulator.current.keys.application, "GET", `/api/application${path}`);
const own = (query: string) =>
  call(emulator.current.url, emulator.current.keys.clientAlice, "GET", `/api/client?${query}`);
const code = async (path: string) => {
  const { status, body } = await get(path);
  return `${status} ${body.errors?.[0].code ?? ""}`.trim();
};
const names = (body: { data: { attributes: { username: string } }[] }) =>
  body.data.map(({ attributes }) => attributes.username);

beforeAll(async () => {
  const server = paperServer({ name: "100% fun_game" });
  await call(emulator.current.url, emulator.current.keys.application, "POST", "/api/application/servers", server);
});

describe("a filter", () => {
  test("takes several values, as a list or with commas, and is none when it is empty", async () => {
    expect(names((await get("/users?filter[username]=alice,bob")).body)).toEqual(["alice", "bob"]);
    expect(names((await get("/users?filter[username][]=alice&filter[username][]=bob")).body)).toEqual(["alice", "bob"]);
    expect(names((await get("/users?filter[username]=,")).body)).toHaveLength(3);
    expect(names((await get("/users?filter[username]=")).body)).toHaveLength(3);
  });

  test("fails on lists inside a list", async () => {
    expect(await code("/users?filter[username][]=a,b")).toBe("500 TypeError");
  });

  test("for the server of an allocation takes a number or means none, and fails on a list", async () => {
    const assigned = async (value: string) =>
      (await get(`/nodes/1/allocations?filter[server_id]=${value}&per_page=500`)).body.data.filter(
        ({ attributes }: { attributes: { assigned: boolean } }) => attributes.assigned,
      ).length;
    expect([await assigned("1"), await assigned("0"), await assigned("x"), await assigned("true")]).toEqual([
      1, 0, 0, 0,
    ]);
    expect(await code("/nodes/1/allocations?filter[server_id]=1,2")).toBe("500 ErrorException");
  });

  test("that searches everything knows the database's wildcards, and fails on a list", async () => {
    const found = async (text: string) =>
      (await own(`filter[*]=${encodeURIComponent(text)}`)).body.data.map(
        (server: { attributes: { name: string } }) => server.attributes.name,
      );
    expect(await found("FUN_GAME")).toEqual(["100% fun_game"]);
    expect(await found("100%game")).toEqual(["100% fun_game"]);
    expect(await found("fun.game")).toEqual([]);
    expect((await own("filter[*]=a,b")).status).toBe(500);
  });
});

describe("a sort", () => {
  test("goes down however many dashes it has, and is none when it is 0", async () => {
    expect(names((await get("/users?sort=--id")).body)).toEqual(["bob", "alice", "admin"]);
    expect(names((await get("/users?sort=0")).body)).toEqual(["admin", "alice", "bob"]);
    expect(await code("/users?sort=-")).toBe("400 InvalidSortQuery");
  });
});

describe("the size of a page", () => {
  test("fails for words, for what only begins with a number, and for lists", async () => {
    expect(await code("/users?per_page=x")).toBe("500 TypeError");
    expect(await code("/users?per_page=10x")).toBe("500 ErrorException");
    expect(await code("/users?per_page[]=1")).toBe("500 TypeError");
  });

  test("fails when it is negative, unless there is nothing to show", async () => {
    expect(await code("/users?per_page=-5")).toBe("500 QueryException");
    const { status, body } = await get("/users?per_page=-5&filter[email]=nobody");
    expect([status, body.meta.pagination.per_page]).toEqual([200, -5]);
  });

  test("of the client's list is 100 for words and lists, 50 when it is empty", async () => {
    const size = async (query: string) => (await own(query)).body.meta.pagination.per_page;
    expect([await size("per_page=x"), await size("per_page[]=1"), await size("per_page=")]).toEqual([100, 100, 50]);
    expect((await own("per_page=0x")).status).toBe(500);
  });
});

test("a page of deployable nodes beyond the last is none", async () => {
  const path = "/nodes/deployable?memory=1&disk=1&page";
  expect([await code(`${path}=1`), await code(`${path}=9`)]).toEqual(["200", "400 NoViableNodeException"]);
});

test("includes may come as a list, whatever its keys are", async () => {
  expect((await get("/users/2?include[first]=servers")).body.attributes.relationships.servers.object).toBe("list");
});

test("a filter that cannot be compared fails even when there is nothing to compare with", async () => {
  const { url, keys } = emulator.current;
  expect((await call(url, keys.clientBob, "GET", "/api/client?filter[*]=a,b")).status).toBe(500);
});

test("the activity of an account refuses unknown filters first, that of a server unknown sorts", async () => {
  const { url, keys } = emulator.current;
  const first = async (path: string) =>
    (await call(url, keys.clientAlice, "GET", `/api/client${path}/activity?filter[x]=1&sort=x`)).body.errors[0].code;
  const { uuid } = (await own("")).body.data[0].attributes;
  await emulator.current.control.clock.advance(10_000);
  expect([await first("/account"), await first(`/servers/${uuid}`)]).toEqual([
    "InvalidFilterQuery",
    "InvalidSortQuery",
  ]);
});
