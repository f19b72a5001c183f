import { afterEach, describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { pterodactyl } from "../support/flavours.ts";
import { createMovableTime } from "../support/movable-time.ts";
import type { Death } from "./crash-case.ts";
import { type Metered, type MeteredAccount, startMetered } from "./metered.ts";

const minute = 60_000;
const hour = 60 * minute;

/** Where the process dies in each round: while periods are closed, once they are, and while a state changes. */
const deaths: readonly (Death & { readonly times: number })[] = [
  { point: "usage.closing", times: 1 },
  { point: "usage.closed", times: 1 },
  { point: "usage.closing", times: 2 },
  { point: "operation.before-finish", times: 1 },
  { point: "step.after-panel", times: 1 },
  { point: "usage.closed", times: 2 },
  { point: "operation.finished", times: 1 },
  { point: "usage.closing", times: 3 },
];

describe.each(eachEngine)("what services use, measured by processes that are killed, on $name", (kind) => {
  let living: Metered | null = null;
  afterEach(async () => living?.kill());

  it("is closed without a gap, told once for each period, and exact to the millisecond", async () => {
    const panel = await pterodactyl.start();
    const database = await kind.make();
    const time = createMovableTime(new Date("2026-10-24T20:17:00Z"));
    const begin = async () => {
      const setting = {
        database: database.url,
        panel: { url: panel.url, keys: panel.keys },
        now: time.now().getTime(),
      };
      living = await startMetered(setting);
      return living;
    };
    const services = ["steady", "changing"];
    let process = await begin();
    for (const service of services) expect(await process.ask({ do: "order", service })).toBe("done");
    for (const [round, death] of deaths.entries()) {
      const next = round % 2 === 0 ? "suspend" : "unsuspend";
      await process.ask({ do: "die", death });
      // Some die under the command, the others under what time brings.
      if ((await process.ask({ do: next, service: "changing" })) !== null) {
        const ms = (round + 1) * 9 * hour + 13 * minute;
        await time.advance(ms);
        await process.ask({ do: "move", ms });
      }
      expect(await process.ended).toBe("SIGKILL");
      process = await begin();
      // Whoever had no answer gives the command again.
      expect(await process.ask({ do: next, service: "changing" })).toBe("done");
    }
    for (const service of services) {
      expect(await process.ask({ do: "terminate", service })).toBe("done");
      const { periods, told, activeMs } = (await process.ask({ do: "account", service })) as MeteredAccount;
      for (const [at, { from, to }] of periods.entries()) {
        if (at > 0) expect(from).toBe(periods[at - 1]?.to);
        expect(Math.floor(from / hour)).toBe(Math.floor((to - 1) / hour));
      }
      expect(periods.length).toBeGreaterThan(100);
      expect(told).toBe(periods.length);
      expect(periods.reduce((sum, period) => sum + period.activeMs, 0)).toBe(activeMs);
      expect(activeMs).toBeGreaterThan(50 * hour);
    }
    await panel.close();
    await process.kill();
    await database.drop();
  }, 300_000);
});
