/** An answer before it is written. */
export interface Reply {
  readonly status: number;
  /** JSON when it is no text or Buffer; null for nothing. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function created(body: unknown): Reply {
  return { status: 201, body };
}

/** 202, whose body is an empty list. */
export function accepted(): Reply {
  return { status: 202, body: [] };
}

export function noContent(): Reply {
  return { status: 204, body: null };
}

/** Text that is not JSON, such as the contents of a file. */
export function plainText(body: string | Buffer): Reply {
  return { status: 200, body, headers: { "content-type": "text/plain; charset=UTF-8" } };
}
