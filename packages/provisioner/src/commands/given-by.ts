import { reference as referenceField } from "../http/fields.ts";
import type { Actor, CommandContext } from "../interface/actor.ts";
import { parseInput } from "./parse-input.ts";

/** By whom a command was given, under which reference, and what it uses up. */
export interface GivenBy {
  readonly actor: Actor;
  readonly reference?: string | undefined;
  readonly grant?: string | undefined;
}

const host: Actor = { kind: "host" };

/** The last argument of a command, with its default. @throws InvalidInputError for a malformed reference */
export function givenBy({ actor = host, reference, grant }: CommandContext = {}): GivenBy {
  return {
    actor,
    ...(reference === undefined ? {} : { reference: parseInput(referenceField, reference) }),
    ...(grant === undefined ? {} : { grant }),
  };
}
