import { z } from "zod";
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
export const resetCommand = z
  .strictObject({ limits: limits.optional(), settings: settings.optional() })
  .transform(({ limits: newLimits, settings: newSettings }): PanelOverrides => {
    const { clientAllocations: range, ...others } = newSettings ?? {};
    const defined = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
    const switchedOn = range && {
      clientAllocationsEnabled: true,
      clientAllocationsRange: { start: range.rangeStart, end: range.rangeEnd },
    };
    return { limits: newLimits, settings: { ...defined, ...switchedOn } };
  });

export type ResetCommand = z.input<typeof resetCommand>;
