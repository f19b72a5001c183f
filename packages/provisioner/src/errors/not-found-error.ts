import type { ErrorCode } from "./catalogue.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** What can be missing. */
export type MissingThing = Extract<ErrorCode, `${string}_not_found`> extends `${infer Thing}_not_found` ? Thing : never;

/** Something that was asked for by its id does not exist. */
export class NotFoundError extends ProvisionerError {
  readonly thing: MissingThing;

  constructor(thing: MissingThing, id: string) {
    super(`${thing}_not_found`, `There is no ${thing.replaceAll("_", " ")} ${id}.`);
    this.thing = thing;
  }
}
