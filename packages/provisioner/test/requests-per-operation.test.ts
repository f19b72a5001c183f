import { expect, it } from "vitest";
import { anyDatabase } from "./support/databases.ts";
import { engineWorld } from "./support/engine-world.ts";
import { onBothPanels } from "./support/flavours.ts";
import { measureRequests } from "./support/measure-requests.ts";

it.each(onBothPanels([anyDatabase]))(
  "takes no operation of $flavour more requests than it cannot do without, and each tells how many it took",
  async (kind) => {
    await using world = await engineWorld(kind);
    for (const { what, floor, requests, counted } of await measureRequests(world.shop, world.panel, kind.flavour)) {
      expect([what, requests.length, requests]).toEqual([what, floor, requests]);
      // Reading the server that is taken over is the command's own request, and what is kept of the panel is charged to nobody.
      const charged = requests.filter((request) => !/^GET .(eggs|nodes)/.test(request)).length;
      expect([what, counted]).toEqual([what, what.startsWith("import") ? 1 : charged]);
    }
  },
);
