import { redact } from "../http/redact.ts";
import type { PanelErrorCode } from "./remedies.ts";
import { remedyOf } from "./remedy.ts";

/** Says of which classes an error is, for other realms and other copies of this package. */
const brand = Symbol.for("@hatchery/sdk/error");

/** The request that an error is about. Its query, body and headers are left out: they may hold what nobody should log. */
export interface PanelRequest {
  readonly method: string;
  readonly path: string;
}

export interface PanelErrorDetails {
  readonly request?: PanelRequest | undefined;
  readonly cause?: unknown;
  /** Fills the `%` of the remedy. */
  readonly subject?: string | undefined;
  /** What to do about it in this case, where that is something else than for the code in general. */
  readonly remedy?: string | undefined;
}

/**
 * What every error of this package is. `instanceof` also holds for an error of another realm or of another copy of the
 * package. An aborted `signal` is not a PanelError: its own reason is thrown.
 */
export class PanelError extends Error {
  static readonly kind: string = "PanelError";

  /** Stable, made for comparison. */
  readonly code: PanelErrorCode;
  /** What to do about it, in words. */
  readonly remedy: string;
  readonly request: PanelRequest | undefined;

  constructor(code: PanelErrorCode, message: string, { request, cause, subject, remedy }: PanelErrorDetails = {}) {
    super(
      redact(request ? `${request.method} ${request.path}: ${message}` : message),
      cause === undefined ? {} : { cause },
    );
    this.name = new.target.kind;
    this.code = code;
    this.remedy = redact(remedy ?? remedyOf(code, subject));
    this.request = request;
    const kinds: string[] = [];
    for (let type: typeof PanelError = new.target; type.kind; type = Object.getPrototypeOf(type)) kinds.push(type.kind);
    Object.defineProperty(this, brand, { value: kinds });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A caller's own subclass has no kind of its own.
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class on the right of `instanceof`.
    return Object.hasOwn(this, "kind") ? kindsOf(value).includes(this.kind) : super[Symbol.hasInstance](value);
  }
}

function kindsOf(value: unknown): readonly string[] {
  return (value as { [brand]?: readonly string[] } | null | undefined)?.[brand] ?? [];
}

/** Whether this is an error of this package, and, when codes are named, one of these. */
export function isPanelError<C extends PanelErrorCode>(
  error: unknown,
  ...codes: readonly C[]
): error is PanelError & { readonly code: C } {
  return error instanceof PanelError && (codes.length === 0 || codes.includes(error.code as C));
}
