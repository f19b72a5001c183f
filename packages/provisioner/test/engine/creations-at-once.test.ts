import { createPanelEmulator, type PanelEmulator, type WorldInput } from "@hatchery/panel-emulator";
import { expect, it } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { openShop, orderOf, type ShopOptions } from "../support/shop.ts";
import { recordedWorld } from "../support/worlds.ts";

/** A panel that gives a daemon up after a second, and whose daemons take a while before they ask it back. */
async function slowPanel(workers?: number, delayMs = 100): Promise<PanelEmulator> {
  const world = recordedWorld();
  world.daemon = { ...(world.daemon as object), panelTimeoutSeconds: 1 };
  const panel = await createPanelEmulator({
    world: world as unknown as WorldInput,
    limits: { application: 100_000, client: 100_000 },
    ...(workers === undefined ? {} : { workers }),
  });
  await panel.control.install({ delayMs: 0 });
  await panel.control.daemon({ mode: "delay", ms: delayMs, match: "^POST /api/servers$" });
  return panel;
}

interface Creation {
  readonly begunAt: number;
  readonly endedAt: number;
  readonly status: number | null;
}

/** Orders so many servers at once; answers the creations that the panel was asked for. */
async function creationsOf(
  panel: PanelEmulator,
  orders: number,
  options: ShopOptions = {},
): Promise<readonly Creation[]> {
  const database = await anyDatabase.make();
  const shop = await openShop(database.url, panel, options);
  try {
    await shop.start();
    const ordered = Array.from({ length: orders }, (_, at) =>
      shop.services.create(orderOf(`at-once-${at}`, "somebody")),
    );
    for (const { operation } of await Promise.all(ordered))
      expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded" });
    const requests = await panel.control.requests({ method: "POST", path: "^/api/application/servers$" });
    return requests.map(({ at, durationMs, status }) => ({
      begunAt: Date.parse(at),
      endedAt: Date.parse(at) + durationMs,
      status,
    }));
  } finally {
    await shop.stop();
    await panel.close();
    await database.drop();
  }
}

const mostAtOnce = (creations: readonly Creation[]) =>
  Math.max(
    ...creations.map(
      ({ begunAt }) => creations.filter((one) => one.begunAt <= begunAt && begunAt < one.endedAt).length,
    ),
  );

it("asks a panel with few workers for no more servers at once than it can make", { timeout: 120_000 }, async () => {
  const creations = await creationsOf(await slowPanel(4), 24);
  expect(creations.map(({ status }) => status)).toEqual(Array.from({ length: 24 }, () => 201));
  expect(mostAtOnce(creations)).toBeLessThanOrEqual(3);
});

it("asks for fewer after creations have ended in 504 together, and for all of them again", {
  timeout: 120_000,
}, async () => {
  const creations = await creationsOf(await slowPanel(4), 10, { panels: { creationsAtOnce: { first: 8, most: 8 } } });
  const timedOut = creations.filter(({ status }) => status === 504);
  expect(timedOut.length).toBeGreaterThanOrEqual(4);
  const firstEnd = Math.min(...timedOut.map(({ endedAt }) => endedAt));
  const later = creations.filter(({ begunAt }) => begunAt > firstEnd);
  expect(later.length).toBeGreaterThan(0);
  expect(creations.filter(({ status }) => status === 201)).toHaveLength(10);
});

it("asks for more at once while that goes well", { timeout: 120_000 }, async () => {
  // Slow enough that places are what the others wait for, and not a busy machine.
  const creations = await creationsOf(await slowPanel(undefined, 300), 60);
  expect(mostAtOnce(creations)).toBeGreaterThan(3);
});
