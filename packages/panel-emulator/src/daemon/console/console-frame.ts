/** One message of the console's protocol. */
export interface ConsoleFrame {
  readonly event: string;
  /** Several arguments belong together without a separator. */
  readonly text: string;
}

export function encodeFrame(event: string, args: readonly string[]): string {
  return JSON.stringify(args.length === 0 ? { event } : { event, args });
}

/** A message of a client; undefined for what is none, which the daemon ignores. */
export function decodeFrame(data: string): ConsoleFrame | undefined {
  try {
    const { event, args } = JSON.parse(data) as { event?: unknown; args?: unknown };
    if (typeof event !== "string") return undefined;
    return { event, text: Array.isArray(args) ? args.join("") : "" };
  } catch {
    return undefined;
  }
}
