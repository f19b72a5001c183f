/** One message of the console's protocol. */
export interface ConsoleFrame {
  readonly event: string;
  /** Several arguments belong together without a separator; undefined for none at all. */
  readonly text: string | undefined;
}

export function encodeFrame(event: string, args: readonly string[]): string {
  return JSON.stringify(args.length === 0 ? { event } : { event, args });
}

/** A message of a client; undefined for what is none. */
export function decodeFrame(data: string): ConsoleFrame | undefined {
  try {
    const { event, args } = JSON.parse(data) as { event?: unknown; args?: unknown };
    if (typeof event !== "string") return undefined;
    if (args === undefined || args === null) return { event, text: undefined };
    const isList = Array.isArray(args) && args.every((arg) => typeof arg === "string");
    return isList ? { event, text: args.length === 0 ? undefined : args.join("") } : undefined;
  } catch {
    return undefined;
  }
}
