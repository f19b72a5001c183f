/** How the tiny game of every server talks. */
export interface GameScript {
  /** The command line, with the variables filled in. */
  readonly invocation: string;
  /** The line by which the daemon knows that the game is up. */
  readonly done: string;
  /** The command that ends the game. */
  readonly stop: string;
}

/** What the game says to a command. `exit` ends it. */
export interface GameAnswer {
  readonly lines: readonly string[];
  readonly exit?: boolean;
}

/** The lines before the game is up. */
export function bootLines({ invocation }: GameScript): string[] {
  return [`:/home/container$ ${invocation}`, "Loading libraries, please wait...", "Preparing spawn area: 84%"];
}

const answers: Readonly<Record<string, (rest: string) => readonly string[]>> = {
  help: () => ["Commands: help, list, say <text>, spam <lines>"],
  list: () => ["There are 0 of a max of 20 players online:"],
  say: (text) => [`[Server] ${text}`],
  /** Floods the console, to see what happens then. */
  spam: (count) =>
    Array.from({ length: Math.min(Number.parseInt(count, 10) || 0, 100_000) }, (_, i) => `spam ${i + 1}`),
};

export function answerCommand(command: string, { stop }: GameScript): GameAnswer {
  const echo = `> ${command}`;
  if (command === stop) return { lines: [echo, "Stopping the server"], exit: true };
  const [name = "", ...rest] = command.split(" ");
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  return { lines: [echo, ...(answer?.(rest.join(" ")) ?? ["Unknown command. Type help for help."])] };
}
