import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";

const later = { expiresAt: "2099-01-01T00:00:00Z" };

describe.each(eachEngine)("an operation that was given up, on $name,", (kind) => {
  let world: EngineWorld;
  beforeAll(async () => {
    world = await engineWorld(kind);
  }, 120_000);
  afterAll(() => world[Symbol.asyncDispose]());

  type Command = "suspend" | "unsuspend" | "expire" | "terminate";

  /** Gives a command that the panel answers with its login page, which no second try mends. */
  async function givenUp(service: string, command: Command): Promise<string> {
    const path = { suspend: "/suspend$", unsuspend: "/unsuspend$", expire: "/suspend$", terminate: "/servers/\\d+$" };
    await world.panel.control.api.fault({ mode: "refused", status: 400, match: path[command], times: 1 });
    const { operation } = await world.shop.services[command](service);
    expect((await world.shop.operations.finished(operation.id)).status).toBe("failed");
    return operation.id;
  }

  async function done({ operation }: { readonly operation: { readonly id: string } }) {
    expect((await world.shop.operations.finished(operation.id)).status).toBe("succeeded");
  }

  it("is tried again although the service was renewed and renamed since, when that leaves the question open", async () => {
    const { shop } = world;
    await world.ordered("still-wanted");
    await done(await shop.services.suspend("still-wanted"));
    const lifting = await givenUp("still-wanted", "unsuspend");
    await done(await shop.services.renew("still-wanted", later));
    await done(await shop.services.rename("still-wanted", { name: "Still wanted" }));
    await done({ operation: await shop.operations.retry(lifting) });
    expect((await shop.services.get("still-wanted")).state).toBe("active");
  });

  it.each<[Command, "renew" | "unsuspend"]>([
    ["expire", "renew"],
    ["terminate", "renew"],
    ["suspend", "unsuspend"],
  ])("is not tried again when it is %s and %s came after it, and names that", async (command, since) => {
    const { shop } = world;
    const service = `answered-${command}`;
    await world.ordered(service);
    const ending = await givenUp(service, command);
    await done(since === "renew" ? await shop.services.renew(service, later) : await shop.services.unsuspend(service));
    await expect(shop.operations.retry(ending)).rejects.toMatchObject({
      code: "operation_not_retryable",
      message: expect.stringContaining(`${since} came after it and is done`),
    });
    expect((await shop.services.get(service)).state).toBe("active");
  });

  it.each(["create", "reinstall"] as const)(
    "is installed again when it is a %s whose installation failed",
    async (kind) => {
      const { shop, panel } = world;
      const service = `not-installed-${kind}`;
      if (kind === "reinstall") await world.ordered(service);
      await panel.control.install({ fail: true });
      const customer = { id: service, email: `${service}@example.test` };
      const { operation } =
        kind === "create"
          ? await shop.services.create({ id: service, product: "block-world", customer })
          : await shop.services.reinstall(service);
      const failed = await shop.operations.finished(operation.id);
      expect(failed).toMatchObject({ status: "failed", failure: { code: "install_failed" } });
      await panel.control.install({ fail: false });
      await panel.control.clearRequests();
      await shop.operations.retry(operation.id);
      expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
      expect(await panel.control.requests({ path: "/reinstall$" })).toHaveLength(1);
      expect((await shop.services.get(service)).state).toBe("active");
    },
  );

  it("is not tried again while something that was asked for later waits", async () => {
    const { shop, panel } = world;
    await world.ordered("in-turn");
    const first = await givenUp("in-turn", "suspend");
    await panel.control.api.fault({ mode: "rate-limited", match: "/details$", times: 1, retryAfter: 1 });
    const rename = await shop.services.rename("in-turn", { name: "In turn" });
    await expect(shop.operations.retry(first)).rejects.toMatchObject({ code: "operation_not_retryable" });
    await done(rename);
    await done({ operation: await shop.operations.retry(first) });
  });
});
