import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenDatabase } from "../../src/database/open-database.ts";
import { postgresDatabases } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { openTables } from "../support/open-tables.ts";
import { externalIdOf, orderOf, serversOn, testOptions } from "../support/shop.ts";

const leaseMs = 1_500;

describe.each(postgresDatabases)("what an operation came to, while the database does not take it, on $name", (kind) => {
  let world: EngineWorld;
  let tables: OpenDatabase;
  beforeEach(async () => {
    world = await engineWorld(kind, { worker: { ...testOptions.worker, leaseMs } });
    tables = await openTables(world.url);
  });
  afterEach(async () => {
    await tables.close();
    await world[Symbol.asyncDispose]();
  });

  /** Lets the database refuse every end of an operation on such services. Answers what ends that. */
  async function refuseEnds(like: string, errcode: string): Promise<() => Promise<unknown>> {
    await tables.db.execute(
      sql.raw(`
        create or replace function refuse() returns trigger language plpgsql as $$ begin
          raise exception 'refused by the test' using errcode = '${errcode}';
        end $$`),
    );
    await tables.db.execute(
      sql.raw(`create trigger refuse before update on hatchery.operations for each row
        when (new.status in ('succeeded', 'installing') and new.service_id like '${like}') execute function refuse()`),
    );
    return () => tables.db.execute(sql`drop trigger refuse on hatchery.operations`);
  }

  it("is written when the disk has room again, and nothing runs longer than its lease meanwhile", async () => {
    const { shop, panel } = world;
    const services = Array.from({ length: 6 }, (_, index) => `full-${index}`);
    const end = await refuseEnds("full-%", "53100");
    const given = await Promise.all(services.map((service) => shop.services.create(orderOf(service))));
    for (const until = performance.now() + 4 * leaseMs; performance.now() < until; await sleep(100)) {
      const { operations } = await shop.health();
      expect(operations.oldestRunningMs ?? 0).toBeLessThan(3 * leaseMs);
    }
    await end();
    for (const { operation } of given) {
      expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded", failure: null });
    }
    const made = (await serversOn(panel)).map(({ external_id: id }) => id);
    expect(made).toHaveLength(services.length);
    expect(new Set(made)).toEqual(new Set(services.map(externalIdOf)));
  });

  it("is written when a table is free again that was locked for longer than the lease", async () => {
    const { shop, panel } = world;
    const services = Array.from({ length: 6 }, (_, index) => `locked-${index}`);
    const given = await Promise.all(services.map((service) => shop.services.create(orderOf(service))));
    await tables.db.transaction(async (tx) => {
      await tx.execute(sql`lock table hatchery.services in access exclusive mode`);
      await sleep(2 * leaseMs);
    });
    for (const { operation } of given) {
      expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    }
    expect(await serversOn(panel)).toHaveLength(services.length);
    expect(await shop.health()).toMatchObject({ ok: true, operations: { running: 0, stuck: 0 } });
  });

  it("ends the operation with a failure that a person can read when a rule forbids it, until the rule is mended", async () => {
    const { shop, panel } = world;
    const end = await refuseEnds("forbidden", "23505");
    const { operation } = await shop.services.create(orderOf("forbidden"));
    const failed = await shop.operations.finished(operation.id);
    expect(failed).toMatchObject({
      status: "failed",
      failure: { class: "needs-person", code: "change_refused" },
    });
    expect(failed.failure?.message).toContain("23505");
    await end();
    await shop.operations.retry(operation.id);
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect(await serversOn(panel)).toHaveLength(1);
  });
});
