import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsOf } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import type { OpenDatabase } from "../../src/database/open-database.ts";
import { createIdempotency } from "../../src/idempotency/create-idempotency.ts";
import { createSecrets } from "../../src/panel/secrets.ts";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { openTables } from "../support/open-tables.ts";

const day = 86_400_000;
let made: TestDatabase;
let opened: OpenDatabase;
const time = createMovableTime();
const secrets = createSecrets("an encryption key of thirty-two characters");

beforeAll(async () => {
  made = await anyDatabase.make();
  opened = await openTables(made.url);
  await migrate(opened.db);
  opened = await time.govern(opened);
});
afterAll(async () => {
  await opened.close();
  await made.drop();
});

const request = (key: string, fingerprint = "content") => ({
  scope: "customer:7 order",
  key,
  fingerprint,
  keepMs: day,
  holdMs: 60_000,
});
const store = () => createIdempotency({ db: opened.db, secrets });

describe("answers kept under idempotency keys", () => {
  it("lets exactly one of many concurrent callers carry the request out", async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => store().claim(request("race"))));
    expect(outcomes.filter(({ outcome }) => outcome === "claimed")).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === "in-progress")).toHaveLength(19);
  });

  it("gives a repetition the answer of the first, from another process too", async () => {
    const claimed = await store().claim(request("again"));
    if (claimed.outcome !== "claimed") throw new Error(claimed.outcome);
    await store().complete(claimed.claim, { status: 202, body: { service: { id: "1" } } });
    expect(await store().claim(request("again"))).toEqual({
      outcome: "answered",
      answer: { status: 202, body: { service: { id: "1" } } },
    });
  });

  it("tells a key that was used for other content", async () => {
    await store().claim(request("reused"));
    expect(await store().claim(request("reused", "other"))).toEqual({ outcome: "other-content" });
  });

  it("keeps scopes apart", async () => {
    await store().claim(request("shared"));
    expect((await store().claim({ ...request("shared"), scope: "customer:8 order" })).outcome).toBe("claimed");
  });

  it("frees the key of a request that was refused", async () => {
    const claimed = await store().claim(request("refused"));
    if (claimed.outcome !== "claimed") throw new Error(claimed.outcome);
    await store().release(claimed.claim);
    expect((await store().claim(request("refused", "other"))).outcome).toBe("claimed");
  });

  it("takes over from a process that died, whose late answer then counts for nothing", async () => {
    const dead = await store().claim(request("died"));
    if (dead.outcome !== "claimed") throw new Error(dead.outcome);
    await time.advance(60_001);
    expect((await store().claim(request("died"))).outcome).toBe("claimed");
    await store().complete(dead.claim, { status: 202, body: "late" });
    expect((await store().claim(request("died"))).outcome).toBe("in-progress");
  });

  it("forgets an answer after its time", async () => {
    const claimed = await store().claim(request("old"));
    if (claimed.outcome !== "claimed") throw new Error(claimed.outcome);
    await store().complete(claimed.claim, { status: 200, body: {} });
    await time.advance(day + 1);
    await store().claim(request("new"));
    const left = rowsOf<{ key: string }>(await opened.db.execute(sql`select key from hatchery.idempotency_keys`));
    expect(left.map(({ key }) => key)).toEqual(["new"]);
  });

  it("keeps no answer in the clear", async () => {
    const claimed = await store().claim(request("secret"));
    if (claimed.outcome !== "claimed") throw new Error(claimed.outcome);
    await store().complete(claimed.claim, { status: 200, body: { secret: "whsec_plain" } });
    const rows = rowsOf<{ answer: string }>(await opened.db.execute(sql`select answer from hatchery.idempotency_keys`));
    expect(JSON.stringify(rows)).not.toContain("whsec_plain");
  });
});
