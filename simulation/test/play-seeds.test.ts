import { expect, test } from "vitest";
import type { PlayedSeed } from "../src/run/play-seed.ts";
import { playSeeds } from "../src/run/play-seeds.ts";

/** A small world: eight commands. */
const seed = 29;

test.each(["pterodactyl", "pelican"] as const)(
  "a world of %s without faults comes to its end, and in another process to the same one",
  async (flavour) => {
    const play = async () => {
      const worlds: Omit<PlayedSeed, "cpuMs">[] = [];
      await playSeeds({
        firstSeed: seed,
        seeds: 1,
        jobs: 1,
        faults: [],
        flavours: [flavour],
        shrink: false,
        played: ({ cpuMs: _, ...world }) => worlds.push(world) > 0,
      });
      return worlds;
    };
    const first = await play();
    expect(first).toMatchObject([{ seed, rules: [], report: "" }]);
    expect(first[0]?.requests).toBeGreaterThan(5);
    expect(await play()).toEqual(first);
  },
);
