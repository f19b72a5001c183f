import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { DatabaseServer } from "../src/database/database-server.ts";
import { DatabaseSession } from "../src/database/database-session.ts";
import { EmbeddedEngine } from "../src/database/embedded-engine.ts";
import { createDatabase, dropDatabases } from "../src/database/postgres-databases.ts";
import { PostgresEngine } from "../src/database/postgres-engine.ts";
import { VirtualTime } from "../src/virtual-time/virtual-time.ts";

const server = process.env.TEST_DATABASE_URL;
const prefix = `hatchery_simulation_${process.pid}_`;
const calm = { latencyMs: () => 0, strikes: () => undefined, refusesConnections: () => undefined };
let close: () => Promise<void>;
let time: VirtualTime;
let database: DatabaseServer;

const engines = {
  PGlite: async () => {
    const pglite = await PGlite.create();
    close = () => pglite.close();
    return new EmbeddedEngine(pglite);
  },
  ...(server === undefined
    ? {}
    : {
        PostgreSQL: async () => {
          close = () => dropDatabases(server, prefix);
          return new PostgresEngine(await createDatabase(server, `${prefix}0`));
        },
      }),
};

/** Statements of one connection, and what happens between them, in a time that passes until they are done. */
async function told(statements: readonly (readonly [string, unknown[]?] | (() => void))[]): Promise<unknown[]> {
  const pool = new Pool({ stream: () => database.connect(), user: "hatchery", max: 1 });
  const answers: unknown[] = [];
  let done = false;
  void (async () => {
    for (const statement of statements) {
      if (typeof statement === "function") {
        statement();
        continue;
      }
      const [text, values] = statement;
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

describe.each(Object.entries(engines))("on %s", (_name, open) => {
  beforeAll(async () => {
    time = new VirtualTime();
    database = new DatabaseServer(time, new DatabaseSession(await open()), calm);
  });
  afterAll(() => close());

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

  test("the time is that of the process, and a transaction keeps that of its beginning", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01T00:00:00Z") });
    const later = () => vi.setSystemTime(new Date("2026-01-01T00:00:05Z"));
    const times = "select extract(second from now())::int as now, extract(second from clock_timestamp())::int as clock";
    expect(await told([[times], ["begin"], [times], later, [times], ["rollback"], [times]])).toEqual([
      [{ now: 0, clock: 0 }],
      [],
      [{ now: 0, clock: 0 }],
      [{ now: 0, clock: 5 }],
      [],
      [{ now: 5, clock: 5 }],
    ]);
    vi.useRealTimers();
  });
});
