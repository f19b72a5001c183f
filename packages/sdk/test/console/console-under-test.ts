import type { OpenConsoleOptions } from "../../src/console/console-options.ts";
import { type ConsoleEvent, openConsole, type ServerConsole } from "../../src/console/index.ts";
import { ManualClock } from "./manual-clock.ts";
import { type DaemonSide, ScriptedDaemon } from "./scripted-daemon.ts";

/** A token as the panel signs it, as far as its reader is concerned. */
export function tokenUntil(expiryMs: number, name: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256" })}.${part({ exp: Math.floor(expiryMs / 1000), name })}.signature`;
}

export interface Bench extends AsyncDisposable {
  readonly daemon: ScriptedDaemon;
  readonly clock: ManualClock;
  /** The tokens that the panel handed out. */
  readonly tokens: string[];
  readonly options: OpenConsoleOptions;
}

/** A daemon, a clock that stands still, and a panel that hands out ten-minute tokens. */
export async function createBench(): Promise<Bench> {
  const daemon = await ScriptedDaemon.start();
  const clock = new ManualClock();
  const tokens: string[] = [];
  const options: OpenConsoleOptions = {
    origin: "https://panel.example",
    clock,
    fetchCredentials: () => {
      const token = tokenUntil(clock.now() + 600_000, `token ${tokens.length + 1}`);
      tokens.push(token);
      return Promise.resolve({ token, socket: daemon.url });
    },
  };
  return { daemon, clock, tokens, options, [Symbol.asyncDispose]: () => daemon[Symbol.asyncDispose]() };
}

/** Opens a console and accepts its first token. */
export async function openOn(
  { daemon, options }: Bench,
  more: Partial<OpenConsoleOptions> = {},
): Promise<{ console: ServerConsole; side: DaemonSide }> {
  const opening = openConsole({ ...options, ...more });
  opening.catch(() => {});
  const side = await daemon.connection();
  await side.accept();
  return { console: await opening, side };
}

/** Reads until an event of this type comes, and gives that one. */
export async function until<T extends ConsoleEvent["type"]>(console: ServerConsole, type: T) {
  for (;;) {
    const { done, value } = await console.next();
    if (done) throw new Error(`the console ended before "${type}"`);
    if (value.type === type) return value as Extract<ConsoleEvent, { type: T }>;
  }
}
