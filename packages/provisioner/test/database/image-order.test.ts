import { readEggFile } from "@hatchery/eggs/files";
import { createPanelEmulator, worldFromEggs } from "@hatchery/panel-emulator";
import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { openTestProvisioner } from "../support/shop.ts";

/** In an order that is neither the alphabet's nor that of the lengths, by which databases sort the keys of JSON. */
const images = { "Java 21": "example/java:21", "Java 8": "example/java:8", "Java 17 (old)": "example/java:17" };
const egg = readEggFile(
  JSON.stringify({
    meta: { version: "PTDL_v2" },
    name: "Java game",
    author: "eggs@hatchery.test",
    docker_images: images,
    startup: "java",
    config: { files: "{}", startup: '{"done": "ready"}', logs: "{}", stop: "stop" },
    scripts: { installation: { script: "", container: "debian", entrypoint: "bash" } },
    variables: [],
  }),
);

describe.each(eachEngine)("the images of an egg, on $name,", ({ make }) => {
  it("keep the order of the egg's file, also when the catalogue was stored and another process reads it", async () => {
    await using panel = await createPanelEmulator({ world: await worldFromEggs([egg]) });
    const database = await make();
    const first = await openTestProvisioner(database.url);
    await first.panels.put({ id: "eu", url: panel.url, applicationKey: panel.keys.application ?? "" });
    await first.panels.catalogue("eu");
    await first.stop();
    await panel.control.clearRequests();
    const second = await openTestProvisioner(database.url);
    const { eggs } = await second.panels.catalogue("eu");
    expect(Object.keys(eggs[0]?.dockerImages ?? {})).toEqual(Object.keys(images));
    expect(await panel.control.requests()).toEqual([]);
    await second.stop();
    await database.drop();
  });
});
