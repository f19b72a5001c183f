import { expect, it } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { openShop, orderOf, startPanel } from "../support/shop.ts";

it("a text that no database can hold is refused with the field named, and nothing is stored", async () => {
  await using panel = await startPanel();
  const database = await anyDatabase.make();
  await using shop = await openShop(database.url, panel);
  for (const name of ["a\0b", "\ud83d", "\ude00\ud83d"]) {
    await expect(shop.services.create({ ...orderOf("half"), name })).rejects.toMatchObject({
      code: "invalid_input",
      problems: [{ path: "/name", code: "unstorable_text" }],
    });
  }
  expect((await shop.services.list()).items).toEqual([]);
  const { service } = await shop.services.create({ ...orderOf("whole"), name: "😀" });
  expect(service.name).toBe("😀");
});
