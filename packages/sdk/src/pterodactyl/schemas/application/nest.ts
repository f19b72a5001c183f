import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type Egg, egg } from "./egg.ts";
import { type Server, server } from "./server.ts";

/** A group of eggs. Without what was included. */
export const nestAttributes = z.object({
  /** Number of the nest. */
  id: z.int(),
  /** Identifier of the nest that never changes. */
  uuid: z.guid(),
  /** E-mail address of the author. */
  author: z.string(),
  /** Name of the nest. */
  name: z.string(),
  /** Text about the nest. */
  description: z.string().nullable(),
  /** When the nest was created, in UTC. */
  created_at: dateTime,
  /** When the nest was last changed, in UTC. */
  updated_at: dateTime,
});

export type NestAttributes = z.infer<typeof nestAttributes>;

/** A group of eggs. With what was included, in its place or beside it. */
export interface Nest extends NestAttributes {
  /** Eggs of the nest. */
  eggs?: Egg[];
  /** Servers with an egg of the nest. */
  servers?: Server[];
}

/** A group of eggs. With what was included, in its place or beside it. */
export const nest: z.ZodType<Nest> = nestAttributes.extend({
  get eggs() {
    return z.array(egg).exactOptional();
  },
  get servers() {
    return z.array(server).exactOptional();
  },
});
