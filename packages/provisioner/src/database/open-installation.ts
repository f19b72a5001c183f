import { randomInt } from "node:crypto";
import { desc, ne, sql } from "drizzle-orm";
import { type Installation, namespaceOf } from "../domain/installation.ts";
import type { Database } from "./database.ts";
import { installationNames } from "./installation-schema.ts";

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
const lettersOfAName = 8;

/**
 * Whose database this is. It gets its name when it is opened for the first time, drawn by chance or the one that is given; another
 * name given later counts from then on, and what was given out before stays its own.
 */
export function openInstallation(db: Database, given?: string): Promise<Installation> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('hatchery installation'))`);
    const named = await readNames(tx);
    if (given === undefined ? named.some((name) => name !== "") : named[0] === given) return installationOf(named);
    const name = given ?? drawName();
    const now = { namedAt: sql`clock_timestamp()` };
    await tx
      .insert(installationNames)
      .values({ name, ...now })
      .onConflictDoUpdate({ target: installationNames.name, set: now });
    return installationOf(await readNames(tx));
  });
}

/** The one in use first; the one without a name never is. */
async function readNames(tx: Database): Promise<readonly string[]> {
  const rows = await tx
    .select({ name: installationNames.name })
    .from(installationNames)
    .orderBy(desc(ne(installationNames.name, "")), desc(installationNames.namedAt));
  return rows.map(({ name }) => name);
}

function installationOf([name = "", ...former]: readonly string[]): Installation {
  return { name, namespaces: [namespaceOf(name), ...former.map(namespaceOf)] };
}

function drawName(): string {
  return Array.from({ length: lettersOfAName }, () => letters[randomInt(letters.length)]).join("");
}
