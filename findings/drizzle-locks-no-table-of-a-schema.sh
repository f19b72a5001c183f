#!/usr/bin/env bash
# drizzle-orm 0.45.4: the `of` of a row lock cannot name a table that lives in a PostgreSQL schema.
#
# `.for("update", { of: table })` is there to lock the rows of one table of a join. For a table made with `pgSchema("shop").table(…)`
# it writes the lock with the schema in front of the name, FOR UPDATE OF "shop"."orders", which PostgreSQL refuses when the query is
# run: "FOR UPDATE must specify unqualified relation names". For a table of the default schema the same call works, and an alias of
# the table, made with `alias()`, works in both.
#
# Seen with drizzle-orm 0.45.4, @electric-sql/pglite 0.5.16 (PostgreSQL 17), Node.js 20.20:
#   plain table: locked
#   table of a schema: FOR UPDATE must specify unqualified relation names
#   alias of that table: locked
#
# Fails if that changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund drizzle-orm@0.45.4 @electric-sql/pglite@0.5.16
cat > look.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
import { eq } from "drizzle-orm";
import { alias, integer, pgSchema, pgTable } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/pglite";

const columns = () => ({ id: integer("id").primaryKey(), customer: integer("customer") });
const db = drizzle(new PGlite());
await db.execute("create table orders (id int primary key, customer int)");
await db.execute("create schema shop");
await db.execute("create table shop.orders (id int primary key, customer int)");
const customers = pgTable("customers", { id: integer("id").primaryKey() });
await db.execute("create table customers (id int primary key)");
const inSchema = pgSchema("shop").table("orders", columns());

async function locking(name, table) {
  try {
    await db.select({ id: table.id }).from(table).innerJoin(customers, eq(customers.id, table.customer)).for("update", { of: table });
    console.log(`${name}: locked`);
  } catch (error) {
    console.log(`${name}: ${(error.cause ?? error).message}`);
  }
}
await locking("plain table", pgTable("orders", columns()));
await locking("table of a schema", inSchema);
await locking("alias of that table", alias(inSchema, "o"));
JS
diff <(node look.mjs) - <<'SEEN'
plain table: locked
table of a schema: FOR UPDATE must specify unqualified relation names
alias of that table: locked
SEEN
echo "as described"
