/** Who gave a command; recorded on the operation and in its events. */
export interface Actor {
  readonly kind: "admin" | "customer" | "host" | "system";
  /** The host's id of the person or program, if it has one. */
  readonly id?: string;
}

/** The last argument of every command. */
export interface CommandContext {
  /** @default { kind: "host" } */
  readonly actor?: Actor;
  /**
   * The caller's own word for this command, for example the number of a payment, at most 200 characters: under it the command is
   * carried out once, however often and however late it is repeated, and answers what it answered first. An order's is its id.
   * @default every call is a command of its own
   */
  readonly reference?: string;
  /** The grant that the command uses up; see `provisioner.grants`. */
  readonly grant?: string;
}
