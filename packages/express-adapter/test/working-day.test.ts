import { afterAll, beforeAll, expect, it } from "vitest";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

let host: Host;
beforeAll(async () => {
  host = await openHost();
  await host.provisioner.start();
  for (const [id, name] of [
    ["day-1", "=HYPERLINK(1)"],
    ["day-2", 'Two "quoted", here'],
    ["day-3", "Three"],
  ] as const) {
    const { operation } = await host.provisioner.services.create({
      ...orderFor(id, "ada"),
      name,
      expiresAt: new Date(Date.now() + 86_400_000),
    });
    await host.provisioner.operations.finished(operation.id);
  }
}, 120_000);
afterAll(() => host[Symbol.asyncDispose]());

const admin = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  send(host, method, path, { person: "admin", headers, ...(body === undefined ? {} : { body }) });
const finished = async (outcomes: readonly { operationId: string | null }[]) => {
  for (const { operationId } of outcomes)
    if (operationId !== null) await host.provisioner.operations.finished(operationId);
};

it("gives one command to many services, says what came of each, and does nothing twice under its key", async () => {
  const renew = { command: "renew", services: ["day-1", "day-2", "nobody"], period: { days: 30 } };
  const end = async () => (await host.provisioner.services.get("day-1")).expiresAt?.getTime() ?? 0;
  const before = await end();
  const headers = { "idempotency-key": "renew-the-day" };
  const got = await admin("post", "/admin/bulk/services", renew, headers);
  expect([got.status, got.body.summary]).toEqual([200, { taken: 2, refused: 1 }]);
  expect(got.body.outcomes[2]).toMatchObject({ serviceId: "nobody", problem: { code: "service_not_found" } });
  await admin("post", "/admin/bulk/services", renew, headers);
  expect((await end()) - before).toBe(30 * 86_400_000);
  await finished(got.body.outcomes);
  const suspend = { command: "suspend", services: ["day-2", "day-3"], reason: "abuse" };
  const suspended = await admin("post", "/admin/bulk/services", suspend);
  await finished(suspended.body.outcomes);
  expect((await host.provisioner.services.get("day-3")).state).toBe("suspended");
  const lifted = await admin("post", "/admin/bulk/services", { command: "unsuspend", services: ["day-3"] });
  await finished(lifted.body.outcomes);
  const retried = await admin("post", "/admin/bulk/services", { command: "retry", services: ["day-1"] });
  expect(retried.body.outcomes[0].problem.code).toBe("operation_not_retryable");
  const customer = await send(host, "post", "/admin/bulk/services", { person: "customer", body: suspend });
  expect(customer.status).toBe(403);
});

it("tells the life of a service, newest first: administrators by whom, customers by which side", async () => {
  const all = await admin("get", "/admin/services/day-3/history");
  const told = all.body.items.map(
    ({ type, actor }: { type: string; actor: { kind: string } }) => `${type} ${actor.kind}`,
  );
  expect(told).toEqual([
    "service.unsuspended admin",
    "service.suspended admin",
    "service.activated host",
    "service.installing host",
    "service.created host",
  ]);
  const own = await send(host, "get", "/services/day-3/history?limit=2", { person: "customer" });
  expect(own.body.items.map(({ type, by }: { type: string; by: string }) => [type, by])).toEqual([
    ["service.unsuspended", "host"],
    ["service.suspended", "host"],
  ]);
  const rest = await send(host, "get", `/services/day-3/history?cursor=${own.body.nextCursor}`, { person: "customer" });
  expect(rest.body.items).toHaveLength(3);
  expect((await send(host, "get", "/services/day-3/history", { person: "other" })).status).toBe(404);
});

it("cancels for the end of the paid time and takes it back, for the owner alone", async () => {
  const cancelled = await send(host, "post", "/services/day-1/cancel-at-end", { person: "customer", body: {} });
  expect([cancelled.status, typeof cancelled.body.cancelledAt]).toEqual([200, "string"]);
  expect((await send(host, "post", "/services/day-1/keep", { person: "other", body: {} })).status).toBe(404);
  const kept = await admin("post", "/admin/services/day-1/keep", {});
  expect([kept.status, kept.body.cancelledAt]).toEqual([200, null]);
});

it("exports what a search finds as a table that no spreadsheet calculates", async () => {
  const got = await admin("get", "/admin/exports/services?search=ada%40example.test");
  expect([got.status, got.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
  const rows = got.body.trimEnd().split("\r\n");
  expect(rows[0].startsWith('"id","state","name"')).toBe(true);
  expect(rows).toHaveLength(4);
  expect(rows.find((row: string) => row.startsWith('"day-1"'))).toContain(`"'=HYPERLINK(1)"`);
  expect(rows.find((row: string) => row.startsWith('"day-2"'))).toContain('"Two ""quoted"", here"');
  expect((await send(host, "get", "/admin/exports/services", { person: "customer" })).status).toBe(403);
});
