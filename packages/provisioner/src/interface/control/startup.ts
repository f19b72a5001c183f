import type { VariableProblem } from "../../domain/egg-rules/check-variable.ts";

/** A variable of the server's egg, with its value. */
export interface StartupVariable {
  /** Name in the environment. */
  readonly variable: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly defaultValue: string;
  /** Laravel rules, for example `required|string|max:20`. */
  readonly rules: string;
  /** Whether the panel refuses an empty value. */
  readonly required: boolean;
  /** Whether it may be changed here: the egg says so, and the product has neither sold nor planned it. */
  readonly editable: boolean;
}

/** How a server is started. */
export interface ServerStartup {
  /** The command with `{{VARIABLE}}` in the places of values. */
  readonly command: string;
  readonly image: string;
  readonly images: readonly { readonly name: string; readonly image: string }[];
  /** Those that the egg shows to users, without those whose value the product fixes. */
  readonly variables: readonly StartupVariable[];
}

export interface ControlStartup {
  get(): Promise<ServerStartup>;
  /**
   * What the egg's rules say of values that are being typed, by their names. The panel is not asked: it has the last word when
   * a value is set.
   */
  check(values: Readonly<Record<string, string>>): Promise<readonly VariableProblem[]>;
  /**
   * Takes effect at the next start.
   * @throws InvalidInputError if the egg's rules refuse the value, in the panel's words at `/value`.
   * @throws ControlRefusedError if it may not be changed here.
   */
  setVariable(variable: string, value: string): Promise<StartupVariable>;
  /** One of `images`. Takes effect at the next start. */
  setImage(image: string): Promise<void>;
}
