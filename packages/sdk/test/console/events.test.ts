import { expect, test } from "vitest";
import type { ConsoleEvent } from "../../src/console/index.ts";
import { type Bench, createBench, openOn } from "./console-under-test.ts";

async function decoded(bench: Bench, event: string, ...args: string[]): Promise<ConsoleEvent | undefined> {
  const { console, side } = await openOn(bench);
  side.send(event, ...args);
  await console.next();
  const { value } = await console.next();
  await console.close();
  return value;
}

const STATS = {
  memory_bytes: 1024,
  memory_limit_bytes: 2048,
  cpu_absolute: 12.5,
  network: { rx_bytes: 1, tx_bytes: 2 },
  uptime: 5_000,
  state: "running",
  disk_bytes: 4096,
};
const UUID = "0a1b2c3d-1111-4222-8333-444455556666";
const BACKUP = { uuid: UUID, is_successful: true, checksum: "ab", checksum_type: "sha1", file_size: 12 };

test.each<[string, string[], ConsoleEvent]>([
  ["status", ["running"], { type: "status", state: "running" }],
  ["stats", [JSON.stringify(STATS)], { type: "stats", stats: { ...STATS, state: "running" } }],
  ["console output", ["[12:00] done"], { type: "console output", line: "[12:00] done" }],
  ["install output", ["step 1"], { type: "install output", line: "step 1" }],
  ["install started", [""], { type: "install started" }],
  ["install completed", [""], { type: "install completed" }],
  ["daemon message", ["pulling"], { type: "daemon message", text: "pulling" }],
  ["daemon error", ["no"], { type: "daemon error", text: "no" }],
  ["backup restore completed", [""], { type: "backup restore completed" }],
  ["transfer logs", ["copying"], { type: "transfer logs", line: "copying" }],
  ["transfer status", ["success"], { type: "transfer status", status: "success" }],
  ["throttled", ["send command"], { type: "throttled", scope: "send command" }],
])("%s is decoded", async (event, args, expected) => {
  await using bench = await createBench();
  expect(await decoded(bench, event, ...args)).toEqual(expected);
});

test.each([
  ["backup completed", BACKUP],
  [`backup completed:${UUID}`, BACKUP],
  [`backup completed:${UUID}`, { ...BACKUP, uuid: undefined }],
])("a finished backup is told with its uuid, wherever %s has it", async (name, body) => {
  await using bench = await createBench();
  const event = await decoded(bench, name, JSON.stringify(body));
  expect(event).toEqual({ type: "backup completed", backup: BACKUP });
});

test("several arguments belong together without a separator", async () => {
  await using bench = await createBench();
  expect(await decoded(bench, "console output", "one", "two")).toEqual({ type: "console output", line: "onetwo" });
});

test("an event of a newer daemon is handed on rather than lost or thrown", async () => {
  await using bench = await createBench();
  expect(await decoded(bench, "moon phase", "full")).toEqual({ type: "unknown", event: "moon phase", args: ["full"] });
});

test("what is not a frame is ignored", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.socket.send("not json");
  side.socket.send("[]");
  side.socket.send(Buffer.from([1, 2, 3]));
  side.send("status", "offline");
  await console.next();
  expect((await console.next()).value).toEqual({ type: "status", state: "offline" });
  await console.close();
});
