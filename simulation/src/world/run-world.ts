import type { FreshDatabase } from "../database/database-image.ts";
import type { FaultKind } from "../faults/fault-kinds.ts";
import { suffer } from "../faults/suffer.ts";
import { judge } from "../invariants/judge.ts";
import type { Violation } from "../invariants/violation.ts";
import type { Sentence } from "../story/story.ts";
import { giveCommand } from "./give-command.ts";
import { setUp } from "./set-up.ts";
import { settle } from "./settle.ts";
import { World } from "./world.ts";
import type { WorldPlan } from "./world-plan.ts";

/** What came of a world. */
export interface Outcome {
  readonly violations: readonly Violation[];
  readonly story: readonly Sentence[];
  readonly met: ReadonlyMap<FaultKind, number>;
  readonly virtualMs: number;
  readonly statements: number;
  readonly requests: number;
}

/** Plays a world from its beginning to its end: the storm, the calm after it, and the judgement. */
export async function runWorld(plan: WorldPlan, freshDatabase: FreshDatabase): Promise<Outcome> {
  const world = new World(plan, freshDatabase);
  const { time } = world;
  await world.open();
  time.onUncaught = (error) => {
    const ended = [...world.machines.values()].find(({ machine }) => machine === time.lastMachine);
    const { stack = String(error) } = error as { readonly stack?: string };
    world.violate("process-ended", `the process of ${ended?.name ?? "nobody"} ends by itself: ${stack}`);
  };
  try {
    await setUp(world);
    const begunAt = time.elapsedMs;
    for (const happening of plan.schedule) {
      const installation = world.installations[happening.installation];
      if (installation === undefined) continue;
      time.schedule(
        happening.atMs,
        () => {
          if (happening.kind === "command") giveCommand(world, installation, happening.command, happening.via);
          else suffer(world, installation, happening);
        },
        undefined,
      );
    }
    const over = () => world.violations.length > 0;
    await time.passUntil(begunAt + plan.stormMs, over);
    if (!over()) await settle(world, over);
    if (!over()) await judge(world);
  } finally {
    await world.close();
  }
  return {
    violations: world.violations,
    story: world.story.sentences,
    met: world.met,
    virtualMs: time.elapsedMs,
    statements: world.installations.reduce((sum, { database }) => sum + database.statements, 0),
    requests: world.network.sent,
  };
}
