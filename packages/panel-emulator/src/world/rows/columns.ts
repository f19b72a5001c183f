import { randomUUID } from "node:crypto";
import * as z from "zod";
import { atomTime } from "../../clock.ts";

/** The id of a row. */
export const id = z.int().positive();

/** A uuid; a random one when the world does not say. */
export const uuid = z.uuid().default(() => randomUUID());

/** A moment as the panel writes it; the moment of loading when the world does not say. */
export const moment = z.iso.datetime({ offset: true }).default(() => atomTime(Date.now()));

/** The columns that tell when a row was made and last changed. */
export const timestamps = { created_at: moment, updated_at: moment };
