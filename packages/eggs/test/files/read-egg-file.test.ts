import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EggFileError, readEggFile } from "../../src/files/index.ts";
import { judgeValue } from "../../src/index.ts";

const file = (name: string) => readFileSync(new URL(`./eggs/${name}`, import.meta.url), "utf8");
const egg = (name: string) => readEggFile(file(name));

describe("an egg file", () => {
  test("of PTDL_v1 has an image, or a list of them", () => {
    expect(egg("ptdl-v1-image.json")).toMatchObject({
      version: "PTDL_v1",
      images: [{ name: "quay.io/example/game:latest", value: "quay.io/example/game:latest" }],
      startupCommands: [{ name: "Default", value: "./game --port {{SERVER_PORT}}" }],
      config: { done: ["ready"], stop: "stop", files: { "server.properties": { parser: "properties" } } },
    });
    const several = egg("ptdl-v1-images.json");
    expect(several.images.map(({ value }) => value)).toEqual(["quay.io/example/game:17", "quay.io/example/game:8"]);
    expect(several.config).toEqual({
      files: {},
      startup: { done: ["ready", "listening"] },
      logs: {},
      stop: "^C",
      done: ["ready", "listening"],
    });
    expect(several.features).toBeNull();
  });

  test("of PTDL_v2 has images with labels, in its order", () => {
    const { images, features, variables } = egg("ptdl-v2.json");
    expect(images.map(({ name }) => name)).toEqual(["Java 21", "Java 8"]);
    expect(features).toEqual(["eula"]);
    expect(variables[1]).toEqual({
      name: "Password",
      description: "",
      envVariable: "PASSWORD",
      defaultValue: "",
      userViewable: true,
      userEditable: false,
      rules: "nullable|string|max:40",
      sort: null,
    });
  });

  test("may have lists for maps, maps for lists, and any kind of default", () => {
    const odd = egg("ptdl-v2-odd.json");
    expect(odd.images.map(({ value }) => value)).toEqual(["ghcr.io/example/a:1", "ghcr.io/example/b:1"]);
    expect(odd).toMatchObject({ features: ["eula"], fileDenylist: ["server.key"], config: { files: {}, logs: {} } });
    expect(odd.installation).toEqual({ script: null, container: null, entrypoint: null });
    expect(odd.variables.map(({ defaultValue }) => defaultValue)).toEqual(["true", "", "1", "a", "a"]);
    const verdicts = odd.variables.map(({ rules }) => judgeValue(rules, "a").kind);
    expect(verdicts).toEqual(["fails", "passes", "breaks", "passes", "breaks"]);
  });

  test("of Pelican has a uuid, tags, a picture, several start commands, rules as list or text", () => {
    expect(egg("plcn-v1.json")).toMatchObject({
      uuid: "6ed0d5a4-5c0c-4bb6-8a57-9d4bb2f7a001",
      images: [{ name: "Debian" }],
    });
    expect(egg("plcn-v1.json").variables[0]).toMatchObject({ rules: "required|numeric|max:64", sort: 1 });
    const second = egg("plcn-v2.json");
    expect(second).toMatchObject({ icon: "data:image/png;base64,iVBORw0KGgo=", tags: ["games"] });
    expect(second.images.map(({ name }) => name)).toEqual(["Debian"]);
    expect(second.variables[0]).toMatchObject({ rules: ["required", "numeric"], sort: null });
    expect(egg("plcn-v3.json").startupCommands.map(({ name }) => name)).toEqual(["Default", "Beta"]);
  });

  test("may be YAML", () => {
    const yaml = egg("plcn-v3.yaml");
    expect(yaml).toMatchObject({
      version: "PLCN_v3",
      description: "Two\nlines",
      features: [],
      config: { stop: "stop" },
    });
    expect(yaml.images.map(({ name }) => name)).toEqual(["Java 21", "Java 8"]);
    expect(yaml.config.done).toEqual(["ready", "listening"]);
    expect(yaml.variables.map(({ defaultValue }) => defaultValue)).toEqual(["true", "3500"]);
    expect(yaml.installation.script).toBe("#!/bin/bash\necho done\n");
  });

  test("may begin with a byte order mark", () => {
    expect(readEggFile(`\uFEFF${file("ptdl-v2.json")}`).name).toBe("Java game");
  });
});

describe("what is no egg", () => {
  interface Changeable {
    name?: string;
    variables: { env_variable?: string }[];
  }
  const changed = (change: (egg: Changeable) => unknown) => {
    const content: Changeable = JSON.parse(file("ptdl-v2.json"));
    change(content);
    return JSON.stringify(content);
  };
  test.each([
    ["nothing", "", "$", "it holds no object"],
    ["a list", "[]", "$", "it holds no object"],
    ["half a file", '{"meta":', "$", "The file is no JSON"],
    ["bad YAML", "meta: [", "$", "The file is no YAML"],
    ["something else", '{"name": "package"}', "$.meta.version", "it says no version"],
    ["a later version", '{"meta": {"version": "PTDL_v9"}}', "$.meta.version", "its version is PTDL_v9"],
    ["an egg without a name", changed((egg) => delete egg.name), "$.name", "has to be a text"],
    [
      "a variable without a name in the environment",
      changed((egg) => delete egg.variables[0]?.env_variable),
      "$.variables[0].env_variable",
      "has to be a text",
    ],
  ])("%s is refused with the place and a remedy", (_, content, path, message) => {
    expect(() => readEggFile(content)).toThrow(EggFileError);
    expect(() => readEggFile(content)).toThrow(
      expect.objectContaining({
        code: "egg_file_unreadable",
        path,
        message: expect.stringContaining(message),
        remedy: expect.stringMatching(/./),
      }),
    );
  });
});
