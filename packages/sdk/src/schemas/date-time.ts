import * as z from "zod";

/** A time with its offset, `2024-01-31T12:00:00+00:00`, or in UTC with microseconds and `Z`. */
export const dateTime = z.iso.datetime({ offset: true });
