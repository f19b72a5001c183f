/** A panel whose workers all wait for daemons answers none of them. */
import { beforeEach, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call, paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator();
/** How long a daemon takes before it asks the panel back. */
const beforeAskingMs = 1_000;

const admin = (method: string, path: string, body?: unknown) => {
  const { url, keys } = emulator.current;
  return call(url, keys.application, method, `/api/application${path}`, body);
};

beforeEach(async () => {
  const { control } = emulator.current;
  await control.reset();
  await control.clock.freeze();
  await control.daemon({ mode: "delay", ms: beforeAskingMs, match: "^POST /api/servers$" });
});

/** Begins so many creations, of which as many as there are workers wait for their daemons then. */
async function creations(count: number, workers: number) {
  const { control } = emulator.current;
  const { pending } = await control.clock.get();
  const answers = Array.from({ length: count }, (_, at) =>
    admin("POST", "/servers", paperServer({ external_id: `of-${at}`, allocation: { default: at + 1 } })),
  );
  await expect.poll(async () => (await control.clock.get()).pending).toBe(pending + Math.min(count, workers));
  return answers;
}

const statuses = async (answers: readonly Promise<{ readonly status: number }>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).sort((one, other) => one - other);

test("as many creations as it has workers end in 504 together, and leave no server", async () => {
  const { control } = emulator.current;
  await control.workers(2);
  const answers = await creations(2, 2);
  await control.clock.advance(beforeAskingMs);
  await control.clock.advance(15_000);
  expect(await statuses(answers)).toEqual([504, 504]);
  expect((await admin("GET", "/servers")).body.data).toEqual([]);
});

test("one creation less goes well: the daemons are answered by the worker that is left", async () => {
  const { control } = emulator.current;
  await control.workers(3);
  const answers = await creations(2, 3);
  await control.clock.advance(beforeAskingMs);
  expect(await statuses(answers)).toEqual([201, 201]);
});

test("other requests wait for a worker, and are answered when there are more again", async () => {
  const { control } = emulator.current;
  await control.workers(1);
  const [creation] = await creations(1, 1);
  let isAnswered = false;
  const list = admin("GET", "/nests").then(({ status }) => {
    isAnswered = true;
    return status;
  });
  await control.clock.advance(1);
  expect(isAnswered).toBe(false);
  await control.workers(null);
  await expect(list).resolves.toBe(200);
  await control.clock.advance(beforeAskingMs);
  expect((await creation)?.status).toBe(201);
});
