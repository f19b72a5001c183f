import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

let host: Host;
beforeAll(async () => {
  host = await openHost();
  await host.provisioner.products.put({
    id: "block-world",
    name: "Block World",
    panels: [{ panel: "eu" }],
    limits: { memory: "512 MiB", disk: "1 GiB", cpu: 100 },
    featureLimits: { databases: 2, backups: 2, furtherPorts: 2 },
    eggs: [{ key: "block", nest: 1, egg: 1 }],
  });
  await host.provisioner.start();
  const other = { ...orderFor("s-2", "bob"), customer: { id: "bob", email: "another-bob@example.test" } };
  for (const order of [orderFor("s-1", "ada"), other]) {
    const { operation } = await host.provisioner.services.create(order);
    await host.provisioner.operations.finished(operation.id);
  }
}, 60_000);
afterAll(() => host[Symbol.asyncDispose]());

const ask = (method: string, path: string, body?: unknown, person = "customer") =>
  send(host, method, `/services/s-1${path}`, { person, ...(body === undefined ? {} : { body }) });

describe("files", () => {
  it("are written, read, moved, packed, unpacked and deleted by their customer", async () => {
    const content = "motd=Grüße\n{}";
    expect((await ask("put", "/files/content", { file: "/conf/server.properties", content })).status).toBe(204);
    expect((await ask("get", "/files/content?file=/conf/server.properties")).body.content).toBe(content);
    const listed = await ask("get", "/files?directory=/conf");
    expect(listed.body.items).toEqual([
      expect.objectContaining({
        name: "server.properties",
        kind: "file",
        sizeBytes: new TextEncoder().encode(content).length,
      }),
    ]);
    expect((await ask("post", "/files/folders", { name: "old" })).status).toBe(204);
    const move = { files: [{ from: "conf/server.properties", to: "old/server.properties" }] };
    expect((await ask("post", "/files/rename", move)).status).toBe(204);
    expect((await ask("post", "/files/copy", { file: "/old/server.properties" })).status).toBe(204);
    const packed = await ask("post", "/files/compress", { root: "/", files: ["old"] });
    expect(packed.body.name).toMatch(/\.tar\.gz$/);
    expect((await ask("post", "/files/delete", { files: ["old"] })).status).toBe(204);
    expect((await ask("post", "/files/decompress", { file: packed.body.name })).status).toBe(204);
    const mode = { root: "/old", files: [{ file: "server.properties", mode: "600" }] };
    expect((await ask("post", "/files/chmod", mode)).status).toBe(204);
    const names = (await ask("get", "/files?directory=/old")).body.items as { name: string; mode: string }[];
    expect(names.find((file) => file.name === "server.properties")?.mode).toBe("600");
    expect(names).toHaveLength(2);
  });

  it("that do not exist are 404, and what climbs out of the server reaches nothing", async () => {
    const none = await ask("get", "/files/content?file=/nothing.txt");
    expect([none.status, none.body.code]).toEqual([404, "control_object_not_found"]);
    const out = await ask("get", `/files/content?file=${encodeURIComponent("../../../etc/passwd")}`);
    expect(out.status).toBe(404);
  });

  it.each([
    ["delete", { files: ["/old", "./"] }, "/files/1"],
    ["chmod", { files: [{ file: "\u00a0", mode: "644" }] }, "/files/0/file"],
    ["rename", { files: [{ from: "..", to: "old" }] }, "/files/0/from"],
    ["copy", { file: "/" }, "/file"],
  ])("are named before the panel is asked to %s them", async (what, body, pointer) => {
    const got = await ask("post", `/files/${what}`, body);
    expect([got.status, got.body.errors]).toEqual([422, [expect.objectContaining({ pointer })]]);
  });

  it("go up and down by addresses of the node, and a size that does not fit is refused at once", async () => {
    const up = await ask("get", "/files/upload-url?directory=/conf&sizeBytes=11");
    expect(up.body.maximumBytes).toBe(100 * 1024 * 1024);
    const form = new FormData();
    form.append("files", new Blob(["hello world"]), "hello.txt");
    expect((await fetch(up.body.url, { method: "POST", body: form })).status).toBe(200);
    const down = await ask("get", "/files/download-url?file=/conf/hello.txt");
    expect(await (await fetch(down.body.url)).text()).toBe("hello world");
    const large = await ask("get", `/files/upload-url?sizeBytes=${101 * 1024 * 1024}`);
    expect([large.status, large.body.errors[0].pointer, large.body.errors[0].code]).toEqual([
      422,
      "/sizeBytes",
      "too_large",
    ]);
  });
});

it("keeps backups: made, locked against deletion, downloaded, restored, deleted", async () => {
  const made = await ask("post", "/backups", { name: "before the update", ignored: ["*.log"] });
  expect(made.status).toBe(201);
  const path = `/backups/${made.body.id}`;
  await vi.waitFor(async () => expect((await ask("get", path)).body.status).toBe("done"), 10_000);
  expect((await ask("post", `${path}/lock`, { locked: true })).body.locked).toBe(true);
  expect((await ask("post", `${path}/lock`, { locked: true })).body.locked).toBe(true);
  const refused = await ask("delete", path);
  expect([refused.status, refused.body.code]).toEqual([409, "control_refused"]);
  expect(refused.body.detail).toMatch(/lock/i);
  expect((await ask("get", `${path}/download-url`)).body.url).toMatch(/^http/);
  expect((await ask("post", `${path}/restore`, { truncate: false })).status).toBe(204);
  const during = await ask("get", "/files");
  expect([during.status, during.body.code]).toEqual([409, "control_not_possible"]);
  await vi.waitFor(async () => expect((await ask("get", "/files")).status).toBe(200), 10_000);
  expect((await ask("post", `${path}/lock`, { locked: false })).body.locked).toBe(false);
  expect((await ask("delete", path)).status).toBe(204);
  expect((await ask("get", "/backups")).body).toMatchObject({ items: [], limit: 2 });
});

it("keeps databases, and tells passwords only to those who ask", async () => {
  const made = await ask("post", "/databases", { name: "stats" });
  expect(made.status).toBe(201);
  expect(made.body.password).toEqual(expect.any(String));
  expect((await ask("get", "/databases")).body.items[0].password).toBeNull();
  const told = await ask("get", "/databases?passwords=true");
  expect(told.body.items[0].password).toBe(made.body.password);
  const rotated = await ask("post", `/databases/${made.body.id}/rotate-password`);
  expect(rotated.body.password).not.toBe(made.body.password);
  const again = await ask("post", "/databases", { name: "stats" });
  expect([again.status, again.body.code]).toEqual([409, "control_refused"]);
  expect((await ask("delete", `/databases/${made.body.id}`)).status).toBe(204);
});

it("keeps schedules with tasks; a change leaves the rest alone, a bad time is the panel's own refusal", async () => {
  const cron = { minute: "0", hour: "4", dayOfMonth: "*", month: "*", dayOfWeek: "*" };
  const made = await ask("post", "/schedules", { name: "nightly", cron, onlyWhenOnline: true });
  expect(made.body).toMatchObject({ name: "nightly", active: true, onlyWhenOnline: true, tasks: [] });
  const path = `/schedules/${made.body.id}`;
  const task = await ask("post", `${path}/tasks`, { action: "backup", delaySeconds: 5 });
  expect(task.body).toMatchObject({ action: "backup", delaySeconds: 5, sequence: 1, continueOnFailure: false });
  const changedTask = await ask("patch", `${path}/tasks/${task.body.id}`, { continueOnFailure: true });
  expect(changedTask.body).toMatchObject({ action: "backup", delaySeconds: 5, continueOnFailure: true });
  const changed = await ask("patch", path, { name: "daily" });
  expect(changed.body).toMatchObject({ name: "daily", cron, onlyWhenOnline: true, active: true });
  const wrong = await ask("patch", path, { cron: { ...cron, hour: "99" } });
  expect([wrong.status, wrong.body.code]).toEqual([409, "control_refused"]);
  expect((await ask("post", `${path}/execute`)).status).toBe(204);
  expect((await ask("delete", `${path}/tasks/${task.body.id}`)).status).toBe(204);
  expect((await ask("delete", path)).status).toBe(204);
  expect((await ask("get", path)).status).toBe(404);
});

it("shows the network, notes it, and says why no port can be added", async () => {
  const { items } = (await ask("get", "/allocations")).body;
  expect(items).toHaveLength(1);
  const [{ id, port }] = items;
  const noted = await ask("patch", `/allocations/${id}`, { notes: "players" });
  expect(noted.body).toMatchObject({ notes: "players", primary: true, port });
  const added = await ask("post", "/allocations");
  expect([added.status, added.body.code]).toEqual([409, "control_refused"]);
  const removed = await ask("delete", `/allocations/${id}`);
  expect(removed.body.detail).toMatch(/primary/);
});

it("sets variables by the egg's own rules, in the panel's words", async () => {
  const startup = (await ask("get", "/startup")).body;
  const editable = startup.variables.find((one: { editable: boolean }) => one.editable);
  expect(editable).toBeDefined();
  const path = `/startup/variables/${editable.variable}`;
  const set = await ask("put", path, { value: editable.value });
  expect(set.body).toEqual(editable);
  const wrong = await ask("put", path, { value: "x".repeat(5000) });
  expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, "/value"]);
  expect((await ask("put", "/startup/variables/NOT_THERE", { value: "" })).status).toBe(404);
  const image = startup.images[0].image;
  expect((await ask("put", "/startup/image", { image })).status).toBe(204);
  const none = await ask("put", "/startup/image", { image: "evil/image:1" });
  expect([none.status, none.body.errors[0].pointer]).toEqual([422, "/image"]);
});

it("judges what is typed by the egg's rules, without asking the panel", async () => {
  const variables = { SERVER_JARFILE: "server.exe", NOT_THERE: "" };
  const judged = await ask("post", "/startup/check", { variables });
  expect(judged.body.problems).toEqual([
    expect.objectContaining({ variable: "SERVER_JARFILE", code: "variable-invalid" }),
  ]);
  expect((await ask("post", "/startup/check", { variables: { SERVER_JARFILE: "paper.jar" } })).body.problems).toEqual(
    [],
  );
});

it("lets others in, changes what they may, and shows them out", async () => {
  const groups = (await ask("get", "/subuser-permissions")).body.items;
  expect(groups.flatMap((group: { permissions: object[] }) => group.permissions)).toContainEqual(
    expect.objectContaining({ permission: "control.start" }),
  );
  const made = await ask("post", "/subusers", { email: "friend@example.test", permissions: ["control.start"] });
  expect(made.body).toMatchObject({
    email: "friend@example.test",
    permissions: expect.arrayContaining(["control.start"]),
  });
  // The panel makes a user name of it, which may not begin so.
  const unnamed = await ask("post", "/subusers", { email: "-@example.test", permissions: ["control.start"] });
  expect([unnamed.status, unnamed.body.code]).toEqual([409, "control_refused"]);
  const changed = await ask("put", `/subusers/${made.body.id}`, { permissions: ["control.stop"] });
  expect(changed.body.permissions).not.toContain("control.start");
  expect((await ask("delete", `/subusers/${made.body.id}`)).status).toBe(204);
  expect((await ask("get", "/subusers")).body.items).toEqual([]);
});

it("tells what was done, without the host's name and address", async () => {
  const page = await ask("get", "/activity?limit=5");
  expect(page.body.items).toHaveLength(5);
  for (const { by } of page.body.items)
    expect([
      { kind: "other", name: null },
      { kind: "system", name: null },
    ]).toContainEqual(by);
  expect(JSON.stringify(page.body)).not.toContain("admin");
  const next = await ask("get", `/activity?limit=5&cursor=${page.body.nextCursor}`);
  expect(next.body.items[0].id).not.toBe(page.body.items[0].id);
});

it("does under one key once what it is told twice", async () => {
  await ask("put", "/files/content", { file: "/once.txt", content: "1" });
  const copy = () =>
    send(host, "post", "/services/s-1/files/copy", {
      person: "customer",
      body: { file: "/once.txt" },
      headers: { "idempotency-key": "copy-once" },
    });
  expect([(await copy()).status, (await copy()).status]).toEqual([204, 204]);
  const names = (await ask("get", "/files")).body.items.map((file: { name: string }) => file.name);
  expect(names.filter((name: string) => name.startsWith("once"))).toHaveLength(2);
});

it("refuses everything while suspended, with what to do", async () => {
  const { operation } = await host.provisioner.services.suspend("s-2");
  await host.provisioner.operations.finished(operation.id);
  const got = await send(host, "post", "/services/s-2/power", { person: "other", body: { signal: "start" } });
  expect([got.status, got.body.code]).toEqual([409, "control_not_possible"]);
  expect(got.body.remedy).toContain("suspension");
});

describe("what is wrong between the host and the server", () => {
  const told = async (method: string, path: string, body?: unknown) => {
    const got = await ask(method, path, body);
    expect(JSON.stringify(got.body)).not.toMatch(/127\.0\.0\.1|ptl[ac]_/);
    expect(got.body.remedy).toMatch(/again|repeat/);
    return [got.status, got.body.code, got.body.detail];
  };
  const daemon = async (fault: { mode: "refuse" | "http500" | "none" }) => {
    const node = (await host.provisioner.services.get("s-1")).server?.nodeId ?? 0;
    await host.panel.control.daemon({ node, ...fault });
  };
  afterEach(async () => {
    await daemon({ mode: "none" });
    await host.panel.control.api.clear();
  });

  it("is told as a machine that does not answer, and nothing of where it is", async () => {
    await daemon({ mode: "refuse" });
    const words = "The machine of the server does not answer.";
    expect(await told("get", "/files")).toEqual([502, "daemon_unreachable", words]);
  });

  it("is told as a machine that failed where it did answer", async () => {
    await daemon({ mode: "http500" });
    const words = "The machine of the server answered that it failed.";
    expect(await told("post", "/power", { signal: "start" })).toEqual([502, "daemon_failed", words]);
  });

  it("is told as a panel that does not answer", async () => {
    await host.panel.control.api.fault({ mode: "status", status: 503 });
    expect(await told("get", "/files")).toEqual([502, "panel_unreachable", "The panel does not answer."]);
  });

  it("is told as a change that may have been made when its answer was lost", async () => {
    await host.panel.control.api.fault({ mode: "drop-after", match: "^POST .*/databases$" });
    const words = "Nobody can say whether this was done.";
    expect(await told("post", "/databases", { name: "maybe" })).toEqual([502, "outcome_unknown", words]);
    await host.panel.control.api.clear();
    const { items } = (await ask("get", "/databases")).body;
    expect(items.map(({ name }: { name: string }) => name)).toEqual([expect.stringContaining("maybe")]);
    await ask("delete", `/databases/${items[0].id}`);
  });

  it("is told with a remedy where the panel itself failed", async () => {
    const failure = { status: 500, code: "ErrorException", detail: "An unexpected error was encountered" };
    await host.panel.control.api.fault({ mode: "refused", match: "/files/list", ...failure });
    expect(await told("get", "/files")).toEqual([502, "panel_failed", "The panel did not do what was asked."]);
  });
});

it("answers nothing with 500", () => {
  expect(host.errors).toEqual([]);
});
