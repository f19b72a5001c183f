import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createPanelEmulator, worldFromEggs } from "../src/index.ts";

const eggs = fileURLToPath(new URL("../../eggs/test/files/eggs/", import.meta.url));

interface ListedEgg {
  readonly attributes: {
    readonly id: number;
    readonly name: string;
    readonly docker_images: object;
    readonly relationships: { readonly variables: { readonly data: readonly { attributes: { rules: string } }[] } };
  };
}

async function eggsOf(url: string, key: string | undefined): Promise<readonly ListedEgg[]> {
  const answer = await fetch(`${url}/api/application/nests/1/eggs?include=variables`, {
    headers: { authorization: `Bearer ${key}`, accept: "application/json" },
  });
  return (await answer.json()).data;
}

describe("a world from eggs", () => {
  test("has the eggs of a folder, as a Pterodactyl panel stores them", async () => {
    await using panel = await createPanelEmulator({ world: await worldFromEggs(eggs) });
    const found = await eggsOf(panel.url, panel.keys.application);
    expect(found).toHaveLength(8);
    const java = found.find(({ attributes }) => attributes.name === "Java game");
    expect(Object.keys(java?.attributes.docker_images ?? {})).toEqual(["Java 21", "Java 8"]);
    const odd = found.find(({ attributes }) => attributes.name === "Odd forms");
    expect(odd?.attributes.relationships.variables.data.map(({ attributes }) => attributes.rules)).toEqual([
      "required|boolean",
      "nullable|string",
      "{}",
      "required|regex:/^(a|b)$/",
      "required|regex:/^(a|b)$/",
    ]);
  });

  test("sells them: rules that are broken on the panel break here too", async () => {
    const world = await worldFromEggs(eggs);
    await using panel = await createPanelEmulator({ world });
    const create = async (egg: string, environment: Record<string, string>) => {
      const answer = await fetch(`${panel.url}/api/application/servers`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${panel.keys.application}`,
          accept: "application/json",
          "content-type": "application/json",
        },
        body: JSON.stringify({
          name: "x",
          user: 1,
          egg: world.eggs?.find(({ name }) => name === egg)?.id,
          docker_image: "x",
          startup: "x",
          environment,
          limits: { memory: 0, swap: 0, disk: 0, io: 500, cpu: 0 },
          feature_limits: { databases: 0, backups: 0 },
          deploy: { locations: [], dedicated_ip: false, port_range: [] },
        }),
      });
      return answer.status;
    };
    expect(await create("Java game", { SERVER_JARFILE: "server.jar" })).toBe(201);
    expect(await create("Java game", { SERVER_JARFILE: "server" })).toBe(422);
    expect(await create("Odd forms", { FLAG: "1", OBJECT: "1", LIST: "a", CUT: "a" })).toBe(500);
  });

  test("is also one of Pelican's", async () => {
    const base = JSON.parse(readFileSync(new URL("../../../fixtures/pelican/world.json", import.meta.url), "utf8"));
    const world = await worldFromEggs(eggs, { flavour: "pelican", world: base });
    await using panel = await createPanelEmulator({ flavour: "pelican", world });
    expect(Object.keys(panel.keys).length).toBeGreaterThan(0);
    expect(world.eggs?.find(({ name }) => name === "Third of Pelican")?.startup_commands).toEqual({
      Default: "./game",
      Beta: "./game --beta",
    });
  });

  test.each(["ptdl-v2.json", "plcn-v3.yaml"])("comes from the command line: --egg %s", async (file) => {
    const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
    const child = spawn(process.execPath, ["--conditions=@hatchery/source", cli, "--json", "--egg", `${eggs}${file}`]);
    try {
      const [line] = await once(createInterface(child.stdout), "line");
      const { url, keys } = JSON.parse(line);
      expect(await eggsOf(url, keys.application)).toHaveLength(1);
    } finally {
      child.kill();
      await once(child, "exit");
    }
  });

  test("is refused for a folder without eggs, and for a file that is none", async () => {
    const here = fileURLToPath(new URL("./support/", import.meta.url));
    await expect(worldFromEggs(here)).rejects.toMatchObject({ code: "egg_file_unreadable" });
    await expect(worldFromEggs(fileURLToPath(import.meta.url))).rejects.toMatchObject({ code: "egg_file_unreadable" });
  });
});
