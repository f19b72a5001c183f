import type { Provisioner } from "@hatchery/provisioner";
import { createProvisioner } from "@hatchery/provisioner";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { postgresDatabases, type TestDatabase } from "../support/databases.ts";
import { testOptions } from "../support/shop.ts";

const write = `insert into hatchery.events (type, service_id, actor, data, occurred_at)
  values ('service.created', $1, '{"kind":"host"}', '{}', now()) returning number`;

describe.each(postgresDatabases)("events that are written at the same time on $name", (kind) => {
  let database: TestDatabase;
  let shop: Provisioner;
  let slow: pg.Client;
  let quick: pg.Client;
  beforeEach(async () => {
    database = await kind.make();
    shop = await createProvisioner({ ...testOptions, database: database.url });
    slow = new pg.Client({ connectionString: database.url });
    quick = new pg.Client({ connectionString: database.url });
    await Promise.all([slow.connect(), quick.connect()]);
  });
  afterEach(async () => {
    await Promise.all([slow.end(), quick.end()]);
    await shop.stop();
    await database.drop();
  });

  async function firstTwo(): Promise<readonly (string | null)[]> {
    const seen: (string | null)[] = [];
    for await (const event of shop.events.stream({ after: "0" })) if (seen.push(event.serviceId) === 2) break;
    return seen;
  }

  it("are told in the order of their numbers, though the lower one was stored later", async () => {
    // The younger transaction draws the lower number.
    await quick.query("begin");
    await quick.query("select pg_current_xact_id()");
    await slow.query("begin");
    await slow.query(write, ["lower"]);
    await quick.query(write, ["higher"]);
    await quick.query("commit");
    const seen = firstTwo();
    const listed = shop.events.list();
    await slow.query("commit");
    expect(await seen).toEqual(["lower", "higher"]);
    expect((await listed).items.map((event) => event.serviceId)).toEqual(["lower", "higher"]);
  });

  it("are not held back by one that was never stored", async () => {
    await slow.query("begin");
    await slow.query(write, ["given up"]);
    await quick.query(write, ["first"]);
    await slow.query("rollback");
    await quick.query(write, ["second"]);
    expect(await firstTwo()).toEqual(["first", "second"]);
  });

  it("are not held back by a long transaction that writes none", async () => {
    await slow.query("begin");
    await slow.query("select pg_current_xact_id()");
    await quick.query("begin");
    await quick.query(write, ["given up"]);
    await quick.query("rollback");
    await quick.query(write, ["first"]);
    await quick.query(write, ["second"]);
    expect(await firstTwo()).toEqual(["first", "second"]);
    await slow.query("rollback");
  });
});
