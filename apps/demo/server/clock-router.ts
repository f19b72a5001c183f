import { createControlClient } from "@hatchery/panel-emulator";
import { json, Router } from "express";
import { z } from "zod";
import type { Account } from "./accounts.ts";
import { clockAheadMs, setClockAhead } from "./moved-clock.ts";
import { onlyAdministrators } from "./only-administrators.ts";
import { sendNotUnderstood } from "./problem.ts";

/** The demo's clock, which nobody has to wait for. */
export interface MovableClock {
  /** Where the emulated panels take their orders: their clocks go along. */
  readonly controlUrls: readonly string[];
  /** Told how far it is ahead: what the database has seen of the time must not come again in the next process. */
  remember(aheadMs: number): void;
}

interface ClockRouterOptions {
  readonly accounts: readonly Account[];
  readonly clock: MovableClock;
}

const hourMs = 3_600_000;
const moved = z.strictObject({ hours: z.number().int().min(1).max(24) });

/** `POST /`: moves the clock of the shop and of its emulated panels forward by some hours; for administrators. */
export function clockRouter({ accounts, clock }: ClockRouterOptions): Router {
  const panels = clock.controlUrls.map((url) => createControlClient({ url }));
  const router = Router();
  router.post("/", onlyAdministrators(accounts), json({ limit: "1kb" }), async (request, response) => {
    const given = moved.safeParse(request.body);
    if (!given.success) return sendNotUnderstood(response, "The clock is moved by 1 to 24 whole hours.");
    const ms = given.data.hours * hourMs;
    setClockAhead(clockAheadMs() + ms);
    clock.remember(clockAheadMs());
    for (const panel of panels) await panel.clock.advance(ms);
    response.json({ aheadMs: clockAheadMs() });
  });
  return router;
}
