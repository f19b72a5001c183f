import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { afterAll, expect, test } from "vitest";
import { DatabaseServer } from "../src/database/database-server.ts";
import { EmbeddedDatabase } from "../src/database/embedded-database.ts";
import { VirtualTime } from "../src/virtual-time/virtual-time.ts";

const pglite = await PGlite.create();
afterAll(() => pglite.close());
const time = new VirtualTime();
const calm = { latencyMs: () => 0, strikes: () => undefined, refusesConnections: () => undefined };
const server = new DatabaseServer(time, new EmbeddedDatabase(pglite), calm);

/** Statements of one connection, in a time that passes until they are done. */
async function told(statements: readonly (readonly [string, unknown[]?])[]): Promise<unknown[]> {
  const pool = new Pool({ stream: () => server.connect(), user: "hatchery", max: 1 });
  const answers: unknown[] = [];
  let done = false;
  void (async () => {
    for (const [text, values] of statements) {
      answers.push(
        await pool.query(text, values).then(
          ({ rows }) => rows,
          ({ code }) => code,
        ),
      );
    }
    done = true;
  })();
  await time.passUntil(time.elapsedMs + 60_000, () => done);
  return answers;
}

test("a statement that is sent again is answered as the first time, with other values and on another connection", async () => {
  await told([["create table things (id int primary key, name text)"]]);
  const insert = "insert into things values ($1, $2) returning name";
  expect(
    await told([
      [insert, [1, "one"]],
      [insert, [2, "two"]],
    ]),
  ).toEqual([[{ name: "one" }], [{ name: "two" }]]);
  expect(await told([[insert, [3, "three"]]])).toEqual([[{ name: "three" }]]);
  const count = "select count(*)::int as n from things";
  expect(await told([[count], ["delete from things where id = 3"], [count]])).toEqual([[{ n: 3 }], [], [{ n: 2 }]]);
});

test("a statement that the server refuses is refused each time, and what follows is carried out", async () => {
  const unknown = "select $1::int from nowhere";
  const twice = "insert into things values ($1, 'again')";
  expect(await told([[unknown, [1]], [unknown, [1]], [twice, [1]], [twice, [1]], ["select 1 as one"]])).toEqual([
    "42P01",
    "42P01",
    "23505",
    "23505",
    [{ one: 1 }],
  ]);
});
