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
}
