import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { type ReadyServer, readyServer } from "../support/ready-server.ts";

const emulator = useCheckedEmulator();
const minute = 60_000;
/** The panel answers with the same resources for 20 s. */
const pastTheCache = 25_000;
let server: ReadyServer;

beforeEach(async () => {
  server = await readyServer(emulator.current);
});

const everyMinute = { name: "s", minute: "*", hour: "*", day_of_month: "*", month: "*", day_of_week: "*" };
const advance = (ms: number) => emulator.current.control.clock.advance(ms);
const state = async () => (await server.request("GET", "/resources")).body.attributes.current_state;

async function schedule(changes: Record<string, unknown>, ...tasks: Record<string, unknown>[]): Promise<number> {
  const body = { ...everyMinute, is_active: true, only_when_online: false, ...changes };
  const created = await server.request("POST", "/schedules", body);
  const { id } = created.body.attributes;
  for (const task of tasks) {
    const added = await server.request("POST", `/schedules/${id}/tasks`, { time_offset: 0, ...task });
    expect(added.status).toBe(200);
  }
  return id;
}

const get = async (id: number) => (await server.request("GET", `/schedules/${id}`)).body.attributes;
const start = { action: "power", payload: "start" };

describe("schedules of a server", () => {
  test("do what their task says when time reaches them, and not before", async () => {
    const id = await schedule({}, start);
    const { next_run_at, last_run_at } = await get(id);
    expect(last_run_at).toBeNull();
    const { now } = await emulator.current.control.clock.get();
    await advance(Date.parse(next_run_at) - Number(new Date(now)) - 1);
    expect([await state(), (await get(id)).last_run_at]).toEqual(["offline", null]);
    await advance(pastTheCache);
    await expect.poll(state).toBe("running");
    expect(Date.parse((await get(id)).last_run_at)).toBeGreaterThanOrEqual(Date.parse(next_run_at));
  });

  test("are due again after each run", async () => {
    const id = await schedule({}, start);
    const first = Date.parse((await get(id)).next_run_at);
    await advance(2 * minute);
    await expect.poll(async () => Date.parse((await get(id)).next_run_at)).toBeGreaterThan(first);
  });

  test("run their tasks in order, each after its own delay", async () => {
    await schedule({}, start, { action: "power", payload: "kill", time_offset: 120 });
    await advance(minute);
    await advance(minute / 2);
    expect(await state()).toBe("running");
    await advance(2 * minute);
    await expect.poll(state).not.toBe("running");
  });

  test("rest while they are switched off", async () => {
    const id = await schedule({ is_active: false }, start);
    await advance(5 * minute);
    expect([await state(), (await get(id)).last_run_at]).toEqual(["offline", null]);
  });

  test("for a running server only pass over one that is offline", async () => {
    const id = await schedule({ only_when_online: true }, start);
    await advance(2 * minute);
    await expect.poll(async () => (await get(id)).last_run_at).not.toBeNull();
    expect(await state()).toBe("offline");
  });

  test("make backups, which replace the oldest one at the limit", async () => {
    const { uuid } = (await server.request("POST", "/backups", { name: "by hand" })).body.attributes;
    await advance(11 * minute);
    await schedule({}, { action: "backup", payload: "" });
    await advance(minute);
    const listed = async () => (await server.request("GET", "/backups")).body.data;
    await expect.poll(async () => (await listed())[0]?.attributes.uuid).not.toBe(uuid);
    expect(await listed()).toHaveLength(1);
  });

  test("are run at once when somebody asks for it, but not without tasks", async () => {
    const empty = await schedule({ is_active: false });
    expect((await server.request("POST", `/schedules/${empty}/execute`)).status).toBe(400);
    const full = await schedule({ is_active: false }, start);
    expect((await server.request("POST", `/schedules/${full}/execute`)).status).toBe(202);
    await advance(5_000);
    await expect.poll(state).toBe("running");
  });

  test("are refused when their time is none", async () => {
    const refused = await server.request("POST", "/schedules", { ...everyMinute, minute: "61", is_active: true });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect((await server.request("GET", "/schedules")).body.data).toEqual([]);
  });

  test("need a month that is a text, which no rule of the request says", async () => {
    const withMonth = async (month: unknown, changes = {}) => {
      const { status, body } = await server.request("POST", "/schedules", { ...everyMinute, ...changes, month });
      return `${status} ${body.errors[0].code} ${body.errors[0].detail}`;
    };
    expect(await withMonth(undefined)).toMatch(/^500 TypeError/);
    expect(await withMonth(5)).toMatch(
      /^500 DataValidationException .*\{"cron_month":\["The cron month must be a string."\]\}/,
    );
    expect(await withMonth(5, { minute: "60" })).toMatch(/^400 DisplayException/);
  });

  test("may have power tasks that only the daemon refuses", async () => {
    const id = await schedule({}, { action: "power", payload: "explode" });
    const { status, body } = await server.request("POST", `/schedules/${id}/execute`);
    expect([status, body.errors[0].code]).toEqual([422, "DaemonConnectionException"]);
    expect(await state()).toBe("offline");
  });

  test("round the delays of their tasks", async () => {
    const id = await schedule({}, { ...start, time_offset: "1.5" });
    expect((await get(id)).relationships.tasks.data[0].attributes.time_offset).toBe(2);
  });
});
