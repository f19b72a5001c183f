import * as z from "zod";
import type { PanelOverrides } from "../panel.ts";
import { worldSettings } from "../world/world-settings.ts";

const limits = z.strictObject({
  application: z.int().positive().optional(),
  client: z.int().positive().optional(),
});

const clientAllocations = z.strictObject({ rangeStart: z.int(), rangeEnd: z.int() });

/** Settings that a reset may change: any of the world's, and the short form that recorded suites use. */
const settings = z.strictObject({
  ...worldSettings.partial().shape,
  clientAllocations: clientAllocations.optional(),
});

/** The body of `POST /_emulator/reset`. */
const resetCommand = z.strictObject({ limits: limits.optional(), settings: settings.optional() });

export type ResetCommand = z.input<typeof resetCommand>;

/** What a reset changes: only the settings that it names, the others are those of the world. */
export function readResetCommand(input: unknown): PanelOverrides {
  const { limits: newLimits, settings: parsed } = resetCommand.parse(input);
  const named = (input as ResetCommand).settings ?? {};
  const { clientAllocations: range, ...others } = parsed ?? {};
  const given = Object.fromEntries(Object.entries(others).filter(([name]) => Object.hasOwn(named, name)));
  const switchedOn = range && {
    clientAllocationsEnabled: true,
    clientAllocationsRange: { start: range.rangeStart, end: range.rangeEnd },
  };
  return { limits: newLimits, settings: { ...given, ...switchedOn } };
}
