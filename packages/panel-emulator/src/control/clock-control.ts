import * as z from "zod";
import type { EmulatorClock } from "../clock.ts";

/** The body of `POST /_emulator/clock`. */
export const clockCommand = z.strictObject({
  /** Emulated ms to move forward; what becomes due meanwhile happens. */
  advanceMs: z.number().min(0).optional(),
  frozen: z.boolean().optional(),
});

export type ClockCommand = z.output<typeof clockCommand>;

/** What the control interface says about the clock. */
export interface ClockState {
  /** Emulated time, ISO 8601. */
  readonly now: string;
  readonly frozen: boolean;
  readonly speed: number;
  /** Timers that have not run yet. */
  readonly pending: number;
}

export function clockState(clock: EmulatorClock): ClockState {
  return { now: new Date(clock.now()).toISOString(), frozen: clock.frozen, speed: clock.speed, pending: clock.pending };
}

export function moveClock(clock: EmulatorClock, command: ClockCommand): ClockState {
  if (command.frozen === true) clock.freeze();
  if (command.frozen === false) clock.resume();
  if (command.advanceMs !== undefined) clock.advance(command.advanceMs);
  return clockState(clock);
}
