import { expect, test } from "vitest";
import { createPanelClient } from "../../src/index.ts";

/** A panel that must not be asked. */
const asked: string[] = [];
const { files } = createPanelClient({
  url: "https://panel.example",
  clientKey: "ptlc_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG",
  fetch: (input) => {
    asked.push(String(input));
    return Promise.resolve(new Response(null, { status: 204 }));
  },
}).client.server("1a2b3c4d");

test.each(["", ".", "..", "/", "./", "//..//", "  "])(
  "a file cannot be called %j: some daemons take that for everything",
  async (name) => {
    const refused = { code: "invalid_options" };
    await expect(files.delete({ root: "/", files: ["a.txt", name] })).rejects.toMatchObject(refused);
    await expect(files.rename({ root: "/", files: [{ from: name, to: "b" }] })).rejects.toMatchObject(refused);
    await expect(files.copy(name)).rejects.toMatchObject(refused);
    await expect(files.compress({ root: "/", files: [name] })).rejects.toMatchObject(refused);
    await expect(files.decompress({ root: "/", file: name })).rejects.toMatchObject(refused);
    await expect(files.chmod({ root: "/", files: [{ file: name, mode: "644" }] })).rejects.toMatchObject(refused);
    await expect(files.createFolder({ root: "/", name })).rejects.toMatchObject(refused);
    await expect(files.write(name, "x")).rejects.toMatchObject(refused);
    await expect(files.read(name)).rejects.toMatchObject(refused);
    await expect(files.upload([{ name: `folder/${name}`, content: "x" }])).rejects.toMatchObject(refused);
    expect(asked).toEqual([]);
  },
);

test("names with dots in them, and folders that are the root, are fine", async () => {
  await files.delete({ root: "/", files: [".env", "..data", "a.b"] });
  expect(asked.splice(0)).toHaveLength(1);
});
