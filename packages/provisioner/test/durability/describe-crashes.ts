import type { PanelEmulator } from "@hatchery/panel-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DatabaseKind, TestDatabase } from "../support/databases.ts";
import { type PanelKind, pterodactyl } from "../support/flavours.ts";
import { allServers } from "../support/panel-state.ts";
import { externalIdOf } from "../support/shop.ts";
import type { CrashCase, Death } from "./crash-case.ts";
import { bear, type Mortal } from "./mortal.ts";

/** A few seconds each on an idle machine; a busy one may take its time. */
const limitMs = 90_000;

/**
 * Kills real processes, one after the other on the same database: each is told to die at an instant of a case, and the next
 * one brings that case to its end before it dies itself.
 */
export function describeCrashes(
  database: DatabaseKind,
  cases: readonly CrashCase[],
  kind: PanelKind = pterodactyl,
): void {
  describe.each(cases.filter(({ flavour = kind.flavour }) => flavour === kind.flavour))(
    `$name on ${database.name} and ${kind.flavour}, by a process that is killed with SIGKILL`,
    (crash) => {
      let panel: PanelEmulator;
      let stored: TestDatabase;
      let living: Mortal | null = null;
      beforeAll(async () => {
        panel = await kind.start();
        stored = await database.make();
      }, limitMs);
      afterAll(async () => {
        await living?.kill();
        await panel.close();
        await stored.drop();
      }, limitMs);

      const next = () => bear({ database: stored.url, panel: { url: panel.url, keys: panel.keys } });

      it.each(crash.deaths.map((death) => ({ death, at: nameOf(death) })))(
        "at $at, is done once by the next process",
        async ({ death, at }) => {
          const service = `${crash.name}-${at}`.replace(/[^a-zA-Z0-9.-]+/g, "-");
          await panel.control.clearRequests();
          try {
            if (living === null || !living.alive) living = await next();
            expect(await living.die({ name: crash.name, service, death })).toBe("SIGKILL");
            living = await next();
            const after = await living.resume({ name: crash.name, service, answered: hadAnswer(crash, death) });

            expect(after.state).toBe(crash.ends.state);
            expect(after.operations.filter(({ status }) => status !== "succeeded")).toEqual([]);
            expect(after.operations.filter(({ kind }) => kind === crash.kind)).toHaveLength(1);
            expect(after.events.filter((type) => type === crash.told)).toHaveLength(1);
            expect(after.events.filter((type) => type === "operation.succeeded")).toHaveLength(after.operations.length);

            const all = await allServers(panel);
            const servers = all.filter((server) => server.external_id === externalIdOf(service));
            expect(servers.map(({ status }) => status)).toEqual(
              crash.ends.server === undefined ? [] : [crash.ends.server],
            );
            const held = new Map((await panel.control.daemonServers()).map((each) => [each.uuid, each.suspended]));
            expect(new Set(held.keys())).toEqual(new Set(all.map(({ uuid }) => uuid)));
            for (const { uuid, status } of servers) expect(held.get(uuid)).toBe(status === "suspended");
            const changes = (await panel.control.requests())
              .filter(({ status }) => status !== null && status < 300)
              .map(({ method, path }) => `${method} ${path}`)
              .filter((request) => crash.once.test(request));
            expect(changes).not.toEqual([]);
            expect(changes.filter((request, index) => changes.indexOf(request) !== index)).toEqual([]);
          } catch (error) {
            await living?.kill();
            throw error;
          }
        },
        limitMs,
      );
    },
  );
}

/** Whoever dies in the command itself told nobody; what the scheduler does, nobody waits for. */
function hadAnswer(crash: CrashCase, { point }: Death): boolean {
  return !point.startsWith("command.") && crash.byScheduler !== true;
}

function nameOf({ point, step }: Death): string {
  return step === undefined ? point : `${point} of ${step}`;
}
