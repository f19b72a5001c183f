import { describe, expect, it } from "vitest";
import { doorOf } from "../../provisioner/test/support/database-door.ts";
import { postgresDatabases } from "../../provisioner/test/support/databases.ts";
import { send } from "./support/client.ts";
import { openHost, orderFor } from "./support/host.ts";

describe.each(postgresDatabases)("while $name lets nobody in", () => {
  it("commands and questions are answered 503 without a word of the database's secrets, and an order that is sent again is one", async () => {
    await using host = await openHost();
    await using door = await doorOf(host.database);
    await host.provisioner.start();
    const order = () =>
      send(host, "post", "/admin/services", {
        person: "admin",
        body: orderFor("away", "eve"),
        headers: { "Idempotency-Key": "order-away" },
      });

    await door.shut();
    for (const got of [await order(), await send(host, "get", "/admin/services", { person: "admin" })]) {
      expect([got.status, got.body.code]).toEqual([503, "database_unavailable"]);
      expect(got.headers.get("retry-after")).toBe("1");
      expect(got.body.remedy).not.toBe("");
      expect(JSON.stringify(got.body)).not.toContain(new URL(host.database).pathname.slice(1));
    }
    const health = await send(host, "get", "/admin/health", { person: "admin" });
    expect(health.body.ok).toBe(false);

    await door.open();
    await expect.poll(async () => (await order()).status, { timeout: 20_000 }).toBe(202);
    const again = await order();
    expect(again.body.service.id).toBe("away");
    expect((await host.provisioner.services.list()).items).toHaveLength(1);
    expect((await host.provisioner.operations.finished(again.body.operation.id)).status).toBe("succeeded");
  }, 60_000);
});
