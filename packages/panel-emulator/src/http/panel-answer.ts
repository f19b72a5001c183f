import type { FlavourName } from "../flavour/flavour.ts";

/** An answer of the panel's API, as {@link PanelEmulatorOptions.onAnswer} gets it. */
export interface PanelAnswer {
  /** The kind of panel that answered. */
  readonly flavour: FlavourName;
  /** After `_method` and `X-HTTP-Method-Override`. */
  readonly method: string;
  readonly path: string;
  /** The operation in the OpenAPI documents; null when the path and method are none. */
  readonly operation: string | null;
  readonly api: "application" | "client" | null;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The value that becomes JSON; a text or Buffer when it is no JSON, null for nothing. */
  readonly body: unknown;
}
