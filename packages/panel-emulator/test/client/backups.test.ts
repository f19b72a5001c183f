import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call } from "../support/panel-client.ts";
import { type ReadyServer, readyServer } from "../support/ready-server.ts";

const emulator = useCheckedEmulator();
let server: ReadyServer;

beforeEach(async () => {
  server = await readyServer(emulator.current, { feature_limits: { databases: 0, allocations: 0, backups: 2 } });
});

const finish = () => emulator.current.control.clock.advance(5_000);
const get = async (uuid: string) => (await server.request("GET", `/backups/${uuid}`)).body.attributes;

async function write(file: string, text: string): Promise<void> {
  const { url, keys } = emulator.current;
  const path = `/api/client/servers/${server.uuid}/files/write?file=${file}`;
  await call(url, keys.clientAlice, "POST", path, text, { "content-type": "text/plain" });
}

const read = (file: string) => server.request("GET", `/files/contents?file=${file}`);

async function finishedBackup(body: Record<string, unknown> = {}): Promise<string> {
  const { uuid } = (await server.request("POST", "/backups", body)).body.attributes;
  await finish();
  return uuid;
}

describe("backups of a server", () => {
  test("are unfinished until the daemon is done, then have a size and a checksum", async () => {
    const created = await server.request("POST", "/backups", { name: "before update" });
    expect(created.body.attributes).toMatchObject({ name: "before update", is_successful: false, completed_at: null });
    await finish();
    const done = await get(created.body.attributes.uuid);
    expect(done).toMatchObject({ is_successful: true, checksum: expect.stringMatching(/^sha1:[0-9a-f]{40}$/) });
    expect(done.bytes).toBeGreaterThan(0);
    expect(done.completed_at).not.toBeNull();
  });

  test("are downloaded from a signed address as the archive that their size is of", async () => {
    const uuid = await finishedBackup();
    const signed = (await server.request("GET", `/backups/${uuid}/download`)).body.attributes.url;
    const response = await fetch(signed);
    const archive = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect([...archive.slice(0, 2)]).toEqual([0x1f, 0x8b]);
    expect(archive).toHaveLength((await get(uuid)).bytes);
  });

  test("put back what they hold; files made since then stay, unless truncated", async () => {
    await write("/level.dat", "old");
    const uuid = await finishedBackup();
    const restore = async (truncate: boolean) => {
      await write("/level.dat", "broken");
      await write("/since.txt", "new");
      expect((await server.request("POST", `/backups/${uuid}/restore`, { truncate })).status).toBe(204);
      await finish();
      return [(await read("/level.dat")).body, (await read("/since.txt")).status];
    };
    expect(await restore(false)).toEqual(["old", 200]);
    expect(await restore(true)).toEqual(["old", 404]);
  });

  test("keep the server closed while one is put back", async () => {
    const uuid = await finishedBackup();
    await server.request("POST", `/backups/${uuid}/restore`, { truncate: false });
    expect((await server.request("POST", "/power", { signal: "start" })).status).toBe(409);
    await finish();
    expect((await server.request("POST", "/power", { signal: "start" })).status).toBe(204);
  });

  test("leave out what was to be ignored", async () => {
    await write("/keep.txt", "kept");
    await write("/skip.log", "skipped");
    const uuid = await finishedBackup({ ignored: "*.log" });
    await server.request("POST", `/backups/${uuid}/restore`, { truncate: true });
    await finish();
    expect([(await read("/keep.txt")).status, (await read("/skip.log")).status]).toEqual([200, 404]);
  });

  test("cannot be deleted while locked, and can once unlocked", async () => {
    const uuid = await finishedBackup();
    const toggle = async () => (await server.request("POST", `/backups/${uuid}/lock`)).body.attributes.is_locked;
    expect(await toggle()).toBe(true);
    const refused = await server.request("DELETE", `/backups/${uuid}`);
    expect([refused.status, refused.body.errors[0].code]).toEqual([400, "BackupLockedException"]);
    expect(await toggle()).toBe(false);
    expect((await server.request("DELETE", `/backups/${uuid}`)).status).toBe(204);
    expect((await server.request("GET", `/backups/${uuid}`)).status).toBe(404);
  });

  test("end at the server's limit, and at two within ten minutes even after deletions", async () => {
    const first = await finishedBackup();
    await finishedBackup();
    await server.request("DELETE", `/backups/${first}`);
    expect((await server.request("POST", "/backups", {})).status).toBe(429);
    await emulator.current.control.clock.advance(10 * 60_000);
    await finishedBackup();
    await emulator.current.control.clock.advance(10 * 60_000);
    const beyond = await server.request("POST", "/backups", {});
    expect([beyond.status, beyond.body.errors[0].code]).toEqual([400, "TooManyBackupsException"]);
  });

  test("leave nothing behind when the daemon does not begin", async () => {
    await emulator.current.control.daemon({ node: "all", mode: "http500", times: 1 });
    expect((await server.request("POST", "/backups", {})).status).toBeGreaterThanOrEqual(500);
    expect((await server.request("GET", "/backups")).body.data).toEqual([]);
  });
});
