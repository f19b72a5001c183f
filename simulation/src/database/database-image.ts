import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createProvisioner } from "@hatchery/provisioner";
import { Pool } from "pg";
import { liveIn } from "../virtual-time/replace-globals.ts";
import { drawFrom } from "../virtual-time/seeded-randomness.ts";
import { VirtualTime } from "../virtual-time/virtual-time.ts";
import { DatabaseServer } from "./database-server.ts";
import { DatabaseSession } from "./database-session.ts";
import { EmbeddedEngine } from "./embedded-engine.ts";
import { createDatabase } from "./postgres-databases.ts";
import { PostgresEngine } from "./postgres-engine.ts";

/** Makes the database of an installation as every world finds it: of this release's schema, and new. */
export type FreshDatabase = (number: number) => Promise<DatabaseSession>;

/** Fresh databases, each made once per process: what stands in it then is kept aside, and before each world it is filled with that. */
function madeOnce(make: (number: number) => Promise<DatabaseSession>): FreshDatabase {
  const made = new Map<number, DatabaseSession>();
  return async (number) => {
    const database = made.get(number) ?? (await make(number));
    made.set(number, database);
    database.exec(begunAnew);
    return database;
  };
}

/** In the memory of this process. */
export function embeddedDatabases(): FreshDatabase {
  return madeOnce(async (number) => {
    const loadDataDir = readImage(number) ?? (await makeImage(number));
    const database = new DatabaseSession(
      new EmbeddedEngine(await PGlite.create({ dataDir: "memory://", loadDataDir })),
    );
    database.exec(settings);
    return database;
  });
}

/**
 * On a PostgreSQL server.
 * @param url of a database of it, whose user may make others
 * @param prefix of the names of those
 */
export function postgresDatabases(url: string, prefix: string): FreshDatabase {
  return madeOnce(async (number) => {
    const itsUrl = await createDatabase(url, `${prefix}${process.pid}_${number}`);
    const database = new DatabaseSession(new PostgresEngine(itsUrl));
    database.exec("select setseed(0.5);");
    await prepare(database, number);
    database.exec(`${worldsTimeInQueue} ${keepAside} ${settings}`);
    return database;
  });
}

async function makeImage(number: number): Promise<Blob> {
  const pglite = await PGlite.create("memory://");
  await pglite.exec(seededUuids);
  await prepare(new DatabaseSession(new EmbeddedEngine(pglite)), number);
  await pglite.exec(keepAside);
  const image = await pglite.dumpDataDir("none");
  await pglite.close();
  await keepImage(number, image);
  return image;
}

const packages = new URL("../../../packages/provisioner/", import.meta.url);
/** Everything that an image is made of. */
const ingredients = [
  new URL(import.meta.url),
  new URL("../../../package-lock.json", import.meta.url),
  new URL("src/database/queue.ts", packages),
  new URL("src/database/open-installation.ts", packages),
  ...readdirSync(new URL("migrations/", packages))
    .filter((name) => name.endsWith(".sql"))
    .map((name) => new URL(`migrations/${name}`, packages)),
];

/** Where what takes seconds to make is kept from one run to the next, named for what it is made of. */
function imageFile(number: number): string {
  const made = createHash("sha256");
  for (const file of ingredients) made.update(readFileSync(file));
  return join(tmpdir(), `hatchery-simulation-${made.digest("hex").slice(0, 16)}-${number}.tar`);
}

function readImage(number: number): Blob | null {
  const file = imageFile(number);
  return existsSync(file) ? new Blob([readFileSync(file)]) : null;
}

/** Under another name first: whoever reads at the same time finds it whole or not at all. */
async function keepImage(number: number, image: Blob): Promise<void> {
  const file = imageFile(number);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await image.arrayBuffer()));
  renameSync(unfinished, file);
}

/** A provisioner migrates it and makes its queue. */
async function prepare(database: DatabaseSession, number: number): Promise<void> {
  const time = new VirtualTime();
  liveIn(time);
  drawFrom(number + 1);
  const calm = { latencyMs: () => 0, strikes: () => undefined, refusesConnections: () => undefined };
  const server = new DatabaseServer(time, database, calm);
  let end: unknown;
  createAndStop(server).then(
    () => {
      end = true;
    },
    (error: unknown) => {
      end = error;
    },
  );
  await time.passUntil(600_000, () => end !== undefined);
  if (end !== true) throw new Error("The database cannot be prepared", { cause: end });
}

async function createAndStop(server: DatabaseServer): Promise<void> {
  const pool = new Pool({ stream: () => server.connect(), user: "hatchery" });
  const provisioner = await createProvisioner({
    database: pool,
    encryptionKey: "a key that only the simulation has, long enough",
  });
  await provisioner.stop();
  await pool.end();
}

/** The server keeps random bytes in stock, from one world to the next: its UUIDs come from its own seeded numbers instead. */
const seededUuids = `create or replace function pg_catalog.gen_random_uuid() returns uuid language sql volatile
  as $$ select md5(random()::text || random()::text)::uuid $$; select setseed(0.5);`;

/** The queue asks for the server's own time by its full name. */
const worldsTimeInQueue = `do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'hatchery_queue'::regnamespace and prosrc like '%pg_catalog.now()%' loop
    execute replace(pg_get_functiondef(f), 'pg_catalog.now()', 'simulation.now()');
  end loop;
end $$;`;

/** Nothing outlives the process, and a plan is good for every world. */
const settings = "set plan_cache_mode = force_generic_plan; set synchronous_commit = off;";

const tables = `select n.nspname, c.relname, c.oid, format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('hatchery', 'hatchery_queue') and c.relkind = 'r' order by 4`;

/** What stands in a table at first; most are empty. */
const keepAside = `create schema kept;
do $$ declare t record; filled boolean; begin
  for t in ${tables} loop
    execute format('select exists (select from %s)', t.name) into filled;
    if filled then execute format('create table kept.%I as table %s', t.name, t.name); end if;
  end loop;
end $$;`;

const begunAnew = `rollback; unlisten *; select pg_advisory_unlock_all(); select setseed(0.5);
do $$ declare t record; used text; begin
  select string_agg(each.name, ', ') into used from (${tables}) each where pg_relation_size(each.oid) > 0;
  execute 'truncate ' || used || ' restart identity cascade';
  for t in select * from (${tables}) each where to_regclass(format('kept.%I', each.name)) is not null loop
    execute format('insert into %s overriding system value table kept.%I', t.name, t.name);
  end loop;
end $$;`;
