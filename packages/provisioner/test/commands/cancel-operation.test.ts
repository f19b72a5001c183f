import { describe, expect, it } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { openShop, orderOf, serversOn, startPanel } from "../support/shop.ts";

describe("an order that is cancelled before any worker began it", () => {
  it("ends its service, and nothing is made when a worker comes", async () => {
    await using panel = await startPanel();
    const database = await anyDatabase.make();
    await using shop = await openShop(database.url, panel);
    const { operation } = await shop.services.create(orderOf("regretted"));
    expect((await shop.operations.cancel(operation.id)).status).toBe("cancelled");
    expect((await shop.services.get("regretted")).state).toBe("terminated");
    await shop.start();
    const other = await shop.services.create(orderOf("wanted"));
    expect((await shop.operations.finished(other.operation.id)).status).toBe("succeeded");
    expect(await serversOn(panel)).toHaveLength(1);
    await expect(shop.operations.cancel(other.operation.id)).rejects.toMatchObject({
      code: "operation_not_cancellable",
    });
  });
});
