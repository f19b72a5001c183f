import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { openTables } from "../support/open-tables.ts";

describe.each(eachEngine)("a transaction on $name", (kind) => {
  it("refuses that the database itself is asked inside it, and waits for nothing", async () => {
    const made = await kind.make();
    const { db, close } = await openTables(made.url);
    try {
      const inside = db.transaction(async (tx) => {
        await tx.execute("select 1");
        await db.execute("select 1");
      });
      await expect(inside).rejects.toMatchObject({ cause: { message: expect.stringContaining("own handle") } });
      await expect(db.transaction(() => db.transaction(async () => {}))).rejects.toThrow();

      // What a transaction has begun and left running asks when it is over.
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const left = await db.transaction(async () => ({ later: ended.then(() => db.execute("select 1")) }));
      end();
      await left.later;
    } finally {
      await close();
      await made.drop();
    }
  });
});
