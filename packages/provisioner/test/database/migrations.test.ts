import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createProvisioner } from "@hatchery/provisioner";
import { is, sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/database/database.ts";
import * as driftSchema from "../../src/database/drift-schema.ts";
import * as grantSchema from "../../src/database/grant-schema.ts";
import * as idempotencySchema from "../../src/database/idempotency-schema.ts";
import * as installationSchema from "../../src/database/installation-schema.ts";
import * as invitationSchema from "../../src/database/invitation-schema.ts";
import { migrate } from "../../src/database/migrate.ts";
import * as schema from "../../src/database/schema.ts";
import * as searchSchema from "../../src/database/search-schema.ts";
import * as unresolvedCreationSchema from "../../src/database/unresolved-creation-schema.ts";
import * as usageSchema from "../../src/database/usage-schema.ts";
import * as webhookSchema from "../../src/database/webhook-schema.ts";
import * as workerSchema from "../../src/database/worker-schema.ts";
import { migrationsFolder } from "../../src/migrations-folder.ts";
import { durableEmptyDatabases, postgresDatabases, type TestDatabase } from "../support/databases.ts";
import { openTables } from "../support/open-tables.ts";
import { openTestProvisioner, orderOf, serversOn, startPanel, testOptions } from "../support/shop.ts";
import { makeStrangeServer } from "../support/strange-server.ts";

/** Puts a database there as a release left it. */
async function restore({ url }: TestDatabase, file: string): Promise<void> {
  // The panel of a test is a new one, which has none of the accounts.
  const dump = `${readFileSync(new URL(`../fixtures/${file}`, import.meta.url), "utf8")}; delete from hatchery.customer_links;`;
  if (url.startsWith("file:")) {
    const pglite = await PGlite.create(join(url.slice("file:".length), "database"));
    await pglite.exec(dump);
    await pglite.close();
  } else {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(dump);
    await client.end();
  }
}

describe.each(durableEmptyDatabases)("a database that an earlier release made, on $name", (kind) => {
  it("is brought to this release, keeps what was sold, and what was ordered is made", async () => {
    await using panel = await startPanel();
    // Stands where the server of the service that was sold stood.
    await makeStrangeServer(panel, "sold-before");
    const database = await kind.make();
    try {
      await restore(database, "before-0.1.0.sql");
      await using shop = await openTestProvisioner(database.url);
      expect((await shop.products.get("block-world")).configuration.featureLimits).toMatchObject({ furtherPorts: 2 });
      await shop.panels.put({ id: "eu", url: panel.url, applicationKey: panel.keys.full ?? "" });
      await shop.panels.catalogue("eu", { refresh: true });
      expect(await shop.services.get("sold-before")).toMatchObject({
        state: "suspended",
        suspensionReason: "requested",
        // Three on the panel, one of which is what players connect to.
        applied: { featureLimits: { databases: 0, backups: 0, furtherPorts: 2 } },
      });
      const told = (await shop.events.list({ service: "sold-before", limit: 200 })).items.map(({ type }) => type);
      expect(told.filter((type) => type.startsWith("service."))).toEqual([
        "service.created",
        "service.installing",
        "service.activated",
        "service.suspended",
      ]);
      await shop.start();
      const { operation } = await shop.services.create({
        ...orderOf("ordered-before"),
        customer: { id: "ann", email: "ann@example.test", firstName: "Ann" },
      });
      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
      const servers = (await serversOn(panel)).filter(({ external_id }) => external_id === "hatchery.ordered-before");
      // From before installations had names: what was given out then stays its own.
      expect(servers).toHaveLength(1);
    } finally {
      await database.drop();
    }
  });
});

describe.each(durableEmptyDatabases)("the migrations on $name", (kind) => {
  it("make the very tables that the program knows", async () => {
    const made = await kind.make();
    const database = await openTables(made.url);
    try {
      await migrate(database.db);
      const columns = rowsOf<{ name: string }>(
        await database.db.execute(sql`
          select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || case when a.attnotnull then ' not null' else '' end as name
          from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'hatchery' and c.relkind = 'r' and c.relname <> 'migrations' and a.attnum > 0 and not a.attisdropped`),
      );
      const indexes = rowsOf<{ name: string }>(
        await database.db.execute(sql`
          select indexname as name from pg_indexes where schemaname = 'hatchery' and tablename <> 'migrations'
            and indexname not in (select conname from pg_constraint where contype = 'p')`),
      );
      const tables = Object.values({
        ...schema,
        ...grantSchema,
        ...driftSchema,
        ...idempotencySchema,
        ...installationSchema,
        ...invitationSchema,
        ...searchSchema,
        ...unresolvedCreationSchema,
        ...usageSchema,
        ...webhookSchema,
        ...workerSchema,
      }).filter((each) => is(each, PgTable));
      const configs = tables.map((table) => getTableConfig(table));
      const known = configs.flatMap(({ name, columns: each, primaryKeys }) =>
        each.map((column) => {
          const inKey = primaryKeys.some((key) => key.columns.some((one) => one.name === column.name));
          const type = column.getSQLType().replace(/ \((\d)\)/, "($1)");
          return `${name}.${column.name} ${type}${column.notNull || column.primary || inKey ? " not null" : ""}`;
        }),
      );
      expect(columns.map(({ name }) => name).sort()).toEqual(known.sort());
      const wanted = configs.flatMap((config) => config.indexes.map((index) => index.config.name ?? ""));
      expect(indexes.map(({ name }) => name).sort()).toEqual(wanted.sort());
    } finally {
      await database.close();
      await made.drop();
    }
  });

  it("leave a database alone that a later release made, and say so", async () => {
    const made = await kind.make();
    const database = await openTables(made.url);
    try {
      await migrate(database.db);
      await database.db.execute(sql`insert into hatchery.migrations (made_at, hash) values (9999999999999, 'later')`);
      await expect(migrate(database.db)).rejects.toMatchObject({ code: "database_too_new" });
    } finally {
      await database.close();
      await made.drop();
    }
  });
});

describe.each(postgresDatabases)("processes that start at the same time on $name", (kind) => {
  it("migrate once", async () => {
    const made = await kind.make();
    try {
      const options = { ...testOptions, database: made.url };
      const shops = await Promise.all(Array.from({ length: 4 }, () => createProvisioner(options)));
      await shops[0]?.customers.put({ id: "ann", email: "ann@example.test" });
      const database = await openTables(made.url);
      const applied = rowsOf<{ count: number }>(
        await database.db.execute(sql`select count(*)::int as count from hatchery.migrations`),
      );
      expect(applied[0]?.count).toBe(readMigrationFiles({ migrationsFolder }).length);
      await database.close();
      for (const shop of shops) await shop.stop();
    } finally {
      await made.drop();
    }
  });
});
