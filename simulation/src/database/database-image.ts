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
import { EmbeddedDatabase } from "./embedded-database.ts";

const prepared = new Map<number, EmbeddedDatabase>();

/**
 * The embedded database of an installation, as every world finds it: of this release's schema and new. It is made once per
 * process, what stands in it then is kept aside, and before each world it is emptied and filled with that again.
 */
export async function freshDatabase(number: number): Promise<EmbeddedDatabase> {
  const known = prepared.get(number);
  if (known !== undefined) {
    known.exec(begunAnew);
    return known;
  }
  const pglite = await PGlite.create({
    dataDir: "memory://",
    loadDataDir: readImage(number) ?? (await makeImage(number)),
  });
  const database = new EmbeddedDatabase(pglite);
  database.exec(`${settings} ${begunAnew}`);
  prepared.set(number, database);
  return database;
}

async function makeImage(number: number): Promise<Blob> {
  const pglite = await PGlite.create("memory://");
  await pglite.exec(seededUuids);
  await prepare(pglite, number);
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
async function prepare(pglite: PGlite, number: number): Promise<void> {
  const time = new VirtualTime();
  liveIn(time);
  drawFrom(number + 1);
  const calm = { latencyMs: () => 0, strikes: () => undefined, refusesConnections: () => undefined };
  const server = new DatabaseServer(time, new EmbeddedDatabase(pglite), calm);
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
