import { IncludeForbiddenError } from "../errors/include-forbidden-error.ts";

/** How the panel wraps what it answers. */
export interface Envelope {
  readonly object: string | null;
  readonly data?: readonly Envelope[];
  readonly attributes?: Readonly<Record<string, unknown>> | null;
  readonly meta?: Readonly<Record<string, unknown>>;
}

/**
 * What of the application API is null because there is nothing: a free allocation has no server, an egg may inherit
 * nothing. Everything else is null because the key may not read it.
 */
const mayBeNothing = /^(server|config|script)$/;

/** Takes the envelopes off, of an object or of a list, and puts what was included among the attributes. */
export function unwrap({ object, data, attributes }: Envelope, api: "application" | "client"): unknown {
  if (data) return data.map((one) => unwrap(one, api));
  if (object === "null_resource" || !attributes) return null;
  const { relationships, ...own } = attributes;
  const unwrapped: Record<string, unknown> = own;
  for (const [name, related] of Object.entries((relationships ?? {}) as Readonly<Record<string, Envelope>>)) {
    const value = unwrap(related, api);
    if (value === null && api === "application" && !mayBeNothing.test(name)) forbid(unwrapped, name);
    else unwrapped[name] = value;
  }
  return unwrapped;
}

/** Reading it throws; what came with it is still of use. */
function forbid(target: object, name: string): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get() {
      throw new IncludeForbiddenError(
        name === "allocations" ? "allocations_not_readable" : "include_forbidden",
        `the key may not read ${name}`,
        { subject: name },
      );
    },
  });
}
