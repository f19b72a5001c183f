import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call } from "../support/panel-client.ts";
import { type ReadyServer, readyServer } from "../support/ready-server.ts";

const emulator = useCheckedEmulator();
let server: ReadyServer;

beforeEach(async () => {
  server = await readyServer(emulator.current);
});

const write = (file: string, text: string) =>
  call(
    emulator.current.url,
    emulator.current.keys.clientAlice,
    "POST",
    `/api/client/servers/${server.uuid}/files/write?file=${encodeURIComponent(file)}`,
    text,
    { "content-type": "text/plain" },
  );
const read = (file: string) => server.request("GET", `/files/contents?file=${encodeURIComponent(file)}`);
const change = (method: string, what: string, body: unknown) => server.request(method, `/files/${what}`, body);

interface Entry {
  readonly name: string;
  readonly mode_bits: string;
  readonly size: number;
  readonly is_file: boolean;
}

async function list(directory = "/"): Promise<Entry[]> {
  const { body } = await server.request("GET", `/files/list?directory=${encodeURIComponent(directory)}`);
  return body.data.map(({ attributes }: { attributes: Entry }) => attributes);
}
const names = async (directory?: string) => (await list(directory)).map(({ name }) => name);

describe("files of a server", () => {
  test("what was written is read byte for byte and listed with its size", async () => {
    expect((await write("/config/motd.txt", "Grüße\n")).status).toBe(204);
    expect((await read("/config/motd.txt")).body).toBe("Grüße\n");
    expect(await list("/config")).toMatchObject([{ name: "motd.txt", size: 8, is_file: true }]);
    expect((await list()).find(({ name }) => name === "config")).toMatchObject({ is_file: false });
  });

  test("a file that is not there and a path that leaves the server are refused", async () => {
    expect((await read("/nothing.txt")).status).toBe(404);
    const outside = await read("/../../etc/passwd");
    expect(outside.status).toBeGreaterThanOrEqual(400);
  });

  test("renaming moves into other folders and does not overwrite", async () => {
    await write("/a.txt", "a");
    await write("/b.txt", "b");
    await change("PUT", "rename", { root: "/", files: [{ from: "a.txt", to: "deep/down/a.txt" }] });
    expect((await read("/deep/down/a.txt")).body).toBe("a");
    expect(await names()).not.toContain("a.txt");
    const onto = await change("PUT", "rename", { root: "/", files: [{ from: "b.txt", to: "deep/down/a.txt" }] });
    expect(onto.status).toBeGreaterThanOrEqual(400);
    expect((await read("/deep/down/a.txt")).body).toBe("a");
  });

  test("copies stand beside the original and are counted", async () => {
    await write("/world.tar.gz", "packed");
    for (let times = 0; times < 2; times++) await change("POST", "copy", { location: "/world.tar.gz" });
    expect(await names()).toEqual(expect.arrayContaining(["world.tar.gz", "world copy.tar.gz", "world copy 1.tar.gz"]));
    expect((await read("/world copy 1.tar.gz")).body).toBe("packed");
  });

  test("a compressed folder comes back whole when it is decompressed after a deletion", async () => {
    await write("/world/level.dat", "level");
    await write("/world/region/r.0.0.mca", "region");
    const packed = await change("POST", "compress", { root: "/", files: ["world"] });
    expect(packed.body.attributes).toMatchObject({ is_file: true, name: expect.stringMatching(/\.tar\.gz$/) });
    await change("POST", "delete", { root: "/", files: ["world"] });
    expect((await read("/world/level.dat")).status).toBe(404);
    const { name } = packed.body.attributes;
    expect((await change("POST", "decompress", { root: "/", file: name })).status).toBe(204);
    expect((await read("/world/level.dat")).body).toBe("level");
    expect((await read("/world/region/r.0.0.mca")).body).toBe("region");
  });

  test("what is no archive is not decompressed", async () => {
    await write("/plain.txt", "text");
    expect((await change("POST", "decompress", { root: "/", file: "plain.txt" })).status).toBeGreaterThanOrEqual(400);
  });

  test("deleting takes what is named and nothing else", async () => {
    for (const name of ["one", "two", "three"]) await write(`/saves/${name}.dat`, name);
    await change("POST", "delete", { root: "/saves", files: ["one.dat", "three.dat"] });
    expect(await names("/saves")).toEqual(["two.dat"]);
  });

  test("chmod changes the mode of the files that are named", async () => {
    await write("/start.sh", "#!/bin/sh\n");
    await write("/other.sh", "#!/bin/sh\n");
    await change("POST", "chmod", { root: "/", files: [{ file: "start.sh", mode: 755 }] });
    const modes = Object.fromEntries((await list()).map(({ name, mode_bits }) => [name, mode_bits]));
    expect(modes).toMatchObject({ "start.sh": "755", "other.sh": "644" });
  });
});

describe("signed addresses of files", () => {
  test("upload into a folder, and are good for one request", async () => {
    const signed = (await server.request("GET", "/files/upload")).body.attributes.url;
    const upload = () => {
      const form = new FormData();
      form.append("files", new Blob(["{}"]), "ops.json");
      return fetch(`${signed}&directory=/config`, { method: "POST", body: form });
    };
    expect((await upload()).status).toBe(200);
    expect((await read("/config/ops.json")).body).toBe("{}");
    expect((await upload()).status).toBe(404);
  });

  test("download what was written, once, and end with their time", async () => {
    await write("/motd.txt", "Hello");
    const sign = async () => (await server.request("GET", "/files/download?file=/motd.txt")).body.attributes.url;
    const signed = await sign();
    const response = await fetch(signed);
    expect([response.headers.get("content-disposition"), await response.text()]).toEqual([
      expect.stringContaining("motd.txt"),
      "Hello",
    ]);
    expect((await fetch(signed)).status).toBe(404);
    const late = await sign();
    await emulator.current.control.clock.advance(20 * 60_000);
    expect((await fetch(late)).status).toBe(500);
  });

  test("a token that was changed opens nothing", async () => {
    await write("/motd.txt", "Hello");
    const { url } = (await server.request("GET", "/files/download?file=/motd.txt")).body.attributes;
    const changed = new URL(url);
    const token = changed.searchParams.get("token") ?? "";
    changed.searchParams.set("token", `${token.slice(0, -8)}AAAAAAAA`);
    expect((await fetch(changed)).status).toBe(500);
  });
});
