import { afterAll, beforeAll, expect, it } from "vitest";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

let host: Host;
let asked = 0;
beforeAll(async () => {
  host = await openHost({
    renewal: { entitle: () => ({ allowed: true, period: { months: 1 } }) },
    upgrades: {
      entitle() {
        asked += 1;
        return { allowed: true };
      },
    },
  });
  await host.provisioner.start();
  const { operations, services } = host.provisioner;
  const order = { ...orderFor("s-1", "ada"), expiresAt: new Date(Date.now() + 86_400_000) };
  await operations.finished((await services.create(order)).operation.id);
  await operations.finished((await services.suspend("s-1")).operation.id);
}, 60_000);
afterAll(() => host[Symbol.asyncDispose]());

it.each([
  ["rename", { name: "Other" }],
  ["reinstall", undefined],
  ["upgrade", { options: {} }],
])("does not let its customer %s a suspended service, and asks for no money", async (command, body) => {
  const got = await send(host, "post", `/services/s-1/${command}`, { person: "customer", body });
  expect([got.status, got.body.code]).toEqual([409, "control_not_possible"]);
  expect(asked).toBe(0);
});

it("lets its customer look at a suspended service and renew it", async () => {
  expect((await send(host, "get", "/services/s-1", { person: "customer" })).body.state).toBe("suspended");
  expect((await send(host, "post", "/services/s-1/renew", { person: "customer", body: {} })).status).toBe(202);
});

it("lets an administrator rename a suspended service", async () => {
  const got = await send(host, "post", "/admin/services/s-1/rename", { person: "admin", body: { name: "Other" } });
  expect(got.status).toBe(202);
  expect((await host.provisioner.operations.finished(got.body.operation.id)).failure).toBeNull();
});
