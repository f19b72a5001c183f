import { ProvisionerError } from "./provisioner-error.ts";

/** A grant that is not there to be used any more. */
export class GrantEndedError extends ProvisionerError {
  constructor(reference: string, state: string | null) {
    super("grant_ended", `The grant ${reference} is ${state ?? "not known"}.`);
  }
}
