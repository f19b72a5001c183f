import * as z from "zod";

/** What the game says to a command, and whether it ends then. */
const plannedAnswer = z.strictObject({
  lines: z.array(z.string()).default([]),
  /** Emulated ms before `lastLines`, and before the end. */
  afterMs: z.number().min(0).default(0),
  lastLines: z.array(z.string()).default([]),
  /** Left out: the game goes on. */
  exitCode: z.int().optional(),
});

/** As many lines as the command's argument says. */
const countingAnswer = z.strictObject({
  linesFromOneTo: z.literal("argument"),
  /** `{n}` stands for the number. */
  line: z.string(),
});

/** How the game of every server talks. */
export const gameBehaviour = z.strictObject({
  /** Whether it has a terminal, which echoes commands. */
  tty: z.boolean().default(true),
  boot: z.array(z.string()).default([]),
  /** Emulated ms between `boot` and `done`. Left out: half of the world's `startMs`. */
  bootMs: z.number().min(0).optional(),
  /** Left out: what the egg waits for. */
  done: z.string().optional(),
  /** To a command that it does not know; `{command}` stands for it. */
  answer: z.string().default(""),
  /** By the command's first word; in their lines `{argument}` stands for the rest. */
  commands: z.record(z.string(), z.union([countingAnswer, plannedAnswer])).default({}),
});

export type GameBehaviour = z.output<typeof gameBehaviour>;
export type GameBehaviourInput = z.input<typeof gameBehaviour>;
export type PlannedAnswer = z.output<typeof plannedAnswer>;

/** The tiny game that servers run unless another one is described. */
export const tinyGame: GameBehaviour = gameBehaviour.parse({
  boot: ["Loading libraries, please wait...", "Preparing spawn area: 84%"],
  answer: "Unknown command. Type help for help.",
  commands: {
    help: { lines: ["Commands: help, list, say <text>, spam <lines>, crash"] },
    list: { lines: ["There are 0 of a max of 20 players online:"] },
    say: { lines: ["[Server] {argument}"] },
    spam: { linesFromOneTo: "argument", line: "spam {n}" },
    crash: { lines: ["Exception in server tick loop"], exitCode: 1 },
  },
});
