import * as z from "zod";
import type { PanelOverrides } from "../panel.ts";
import type { WorldFormat } from "../world/world-format.ts";
import type { PanelSettings } from "../world/world-settings.ts";

const limits = z.strictObject({
  application: z.int().positive().optional(),
  client: z.int().positive().optional(),
});

/** The short forms that recorded suites use. */
const shortForms = {
  clientAllocations: z.strictObject({ rangeStart: z.int(), rangeEnd: z.int() }).optional(),
  descriptions: z.boolean().optional(),
};

const resetCommand = z.strictObject({
  limits: limits.optional(),
  settings: z.looseObject(shortForms).optional(),
});

/** The body of `POST /_emulator/reset`. Settings may be any of the world's, and the short forms of recorded suites. */
export interface ResetCommand {
  readonly limits?: z.input<typeof limits>;
  readonly settings?: Partial<PanelSettings> & {
    /** Clients may create allocations, from these ports. */
    readonly clientAllocations?: { readonly rangeStart: number; readonly rangeEnd: number };
    /** Pelican: whether customers may change descriptions. */
    readonly descriptions?: boolean;
  };
}

/** What a reset changes: only the settings that it names, the others are those of the world. */
export function readResetCommand(format: WorldFormat, input: unknown): PanelOverrides {
  const { limits, settings = {} } = resetCommand.parse(input);
  const { clientAllocations: range, descriptions, ...named } = settings;
  const wanted = {
    ...named,
    ...(range && {
      clientAllocationsEnabled: true,
      clientAllocationsRange: { start: range.rangeStart, end: range.rangeEnd },
    }),
    ...(descriptions !== undefined && { editableServerDescriptions: descriptions }),
  };
  const parsed = Object.entries(format.parseSettings(wanted));
  return { limits, settings: Object.fromEntries(parsed.filter(([name]) => Object.hasOwn(wanted, name))) };
}
