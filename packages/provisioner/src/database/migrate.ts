import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { DatabaseTooNewError } from "../errors/database-too-new-error.ts";
import { migrationsFolder } from "../migrations-folder.ts";
import { type Database, rowsOf } from "./database.ts";

/** Any number, the same in every release: processes that migrate at the same time wait for each other on it. */
const migrationLock = 4_812_207_311;

/**
 * Brings the database to this release's schema, in one transaction under an advisory lock: of processes that start at the
 * same time one migrates and the others find it done. Never goes back.
 *
 * @throws DatabaseTooNewError if a newer release made the database.
 */
export async function migrate(db: Database, folder: string = migrationsFolder): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${migrationLock})`);
    await tx.execute(sql`create schema if not exists hatchery`);
    await tx.execute(
      sql`create table if not exists hatchery.migrations (
        made_at bigint primary key, hash text not null, applied_at timestamptz not null default now()
      )`,
    );
    const applied = rowsOf<{ made_at: string }>(await tx.execute(sql`select made_at from hatchery.migrations`));
    const done = new Set(applied.map((row) => Number(row.made_at)));
    const known = new Set(migrations.map((migration) => migration.folderMillis));
    if ([...done].some((made) => !known.has(made))) throw new DatabaseTooNewError(done.size, known.size);
    for (const migration of migrations) {
      if (done.has(migration.folderMillis)) continue;
      for (const statement of migration.sql) await tx.execute(sql.raw(statement));
      await tx.execute(
        sql`insert into hatchery.migrations (made_at, hash) values (${migration.folderMillis}, ${migration.hash})`,
      );
    }
  });
}
