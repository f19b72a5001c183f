/** Something wrong with what was said, in words. */
export interface Problem {
  /** Stable, for programs. */
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A problem at one place of something larger. */
export interface LocatedProblem extends Problem {
  /** JSON path into what was given, for example `$.eggs[0].variables.MAX_PLAYERS`. */
  readonly path: string;
}

/** A value, or why there is none. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** A value that passed. */
export function accepted<Value>(value: Value): Checked<Value> {
  return { ok: true, value };
}

/** A refusal. */
export function refused(code: string, message: string, remedy: string): Checked<never> {
  return { ok: false, problem: { code, message, remedy } };
}

/** Writes a path of keys and indexes as JSON path. */
export function jsonPath(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === "number") return `${path}[${segment}]`;
    const key = String(segment);
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
  }, "$");
}
