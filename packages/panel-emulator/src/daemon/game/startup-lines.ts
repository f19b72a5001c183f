import type { EggRow } from "../../world/rows/egg.ts";
import { wholeLines } from "./whole-lines.ts";

/** What an egg says about the line by which a game is up. */
export interface StartupLines {
  /** A line that counts. */
  readonly example: string;
  readonly isDone: (line: string) => boolean;
}

const fallback = "Server is ready";
const pattern = "regex:";

/** Texts are looked for anywhere in a line, expressions begin with `regex:`. Without either, any line of ours counts. */
export function startupLines(egg: Readonly<EggRow> | undefined): StartupLines {
  const { done } = egg?.config_startup ?? {};
  const wanted = (Array.isArray(done) ? done : [done]).filter((text) => typeof text === "string" && text !== "");
  const texts = wanted.filter((text) => !text.startsWith(pattern));
  const expressions = wanted.filter((text) => text.startsWith(pattern)).map(expressionOf);
  const [first = fallback] = texts;
  const example = wholeLines[first] ?? first;
  return {
    example,
    isDone: (line) =>
      line === example ||
      texts.some((text) => line.includes(text)) ||
      expressions.some((expression) => expression?.test(line)),
  };
}

/** The daemon's expressions are Go's; one that is none here never fits. */
function expressionOf(text: string): RegExp | undefined {
  try {
    return new RegExp(text.slice(pattern.length));
  } catch {
    return undefined;
  }
}
