import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call } from "../support/panel-client.ts";

const emulator = useCheckedEmulator({ flavour: "pelican", jump: true, speed: 0 });
const folder = new URL("../../../eggs/test/files/eggs/", import.meta.url);

function importFile(text: string) {
  const { url, keys } = emulator.current;
  const headers = { "content-type": text.startsWith("{") ? "application/json" : "application/yaml" };
  return call(url, keys.application, "POST", "/api/application/eggs/import?include=variables", text, headers);
}

async function exported(id: number, format: string): Promise<string> {
  const { url, keys } = emulator.current;
  const headers = { authorization: `Bearer ${keys.application}` };
  return (await fetch(`${url}/api/application/eggs/${id}/export?format=${format}`, { headers })).text();
}

// One of the odd forms, an object for rules, does not survive YAML: there the panel writes as data what is JSON.
const files = readdirSync(folder).filter((name) => !name.includes("odd"));

test.each(files)("%s is imported, and what is exported of it is the same egg", async (name) => {
  await emulator.current.control.reset();
  const { updated_at: _, ...egg } = (await importFile(readFileSync(new URL(name, folder), "utf8"))).body.attributes;
  expect(egg.startup).toBe(Object.values(egg.startup_commands)[0]);
  expect(egg.docker_image).toBe(Object.values(egg.docker_images)[0]);
  for (const format of ["json", "yaml"]) {
    const { updated_at: _, ...again } = (await importFile(await exported(egg.id, format))).body.attributes;
    expect(again).toEqual(egg);
  }
});

test("a file of no known version is 400, and so is one of none", async () => {
  for (const text of ['{"meta":{"version":"PTDL_v9"}}', "[]", "", "just a text"])
    expect((await importFile(text)).body.errors).toMatchObject([{ code: "InvalidFileUploadException", status: "400" }]);
});
