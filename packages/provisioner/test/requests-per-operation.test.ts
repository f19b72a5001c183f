import { expect, it } from "vitest";
import { anyDatabase } from "./support/databases.ts";
import { engineWorld } from "./support/engine-world.ts";
import { measureRequests } from "./support/measure-requests.ts";

it("takes no operation more requests than it cannot do without, and each tells how many it took", async () => {
  await using world = await engineWorld(anyDatabase);
  for (const { what, floor, requests, counted } of await measureRequests(world.shop, world.panel)) {
    expect([what, requests.length, requests]).toEqual([what, floor, requests]);
    // Reading the server that is taken over is the command's own request.
    expect([what, counted]).toEqual([what, what.startsWith("import") ? 1 : requests.length]);
  }
});
