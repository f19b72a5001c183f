import { OnlyPanelKnows } from "../rules/outcome.ts";
import type { Program, Step } from "./compile-pattern.ts";

/**
 * Steps after which a pattern is given up; they take 10 to 30 ms. It takes a back reference, a kept part, a look or a very
 * long text to get there: all else takes at most one step for each character at each place of the program.
 */
const mostSteps = 200_000;
/** Places of a program times places of a text that are remembered at most, in bits. */
const mostMemory = 64_000_000;

/** Where groups began and ended, the last one first. */
interface Captures {
  readonly slot: number;
  readonly at: number;
  readonly before: Captures | null;
}

/** A place of the program and of the text from which to go on when the present way ends, the latest first. */
interface Way {
  readonly place: number;
  readonly at: number;
  readonly captures: Captures | null;
  readonly before: Way | null;
}

/**
 * Whether a program matches anywhere in a text. Time is bounded: a step that led nowhere at a place is not tried there again.
 * @throws {OnlyPanelKnows} when it would take too long.
 */
export function matches(program: Program, codes: ArrayLike<number>, remembers: boolean): boolean {
  let steps = 0;
  const tooLong = () => new OnlyPanelKnows("the pattern takes too long on this value");
  if (program.length * (codes.length + 1) > mostMemory) throw tooLong();

  /** The end of the match that begins at a place, or -1. `tried` is kept from earlier beginnings that led nowhere. */
  function run(body: Program, begin: number, captured: Captures | null, tried: Uint8Array | null): number {
    const width = codes.length + 1;
    let ways: Way | null = { place: 0, at: begin, captures: captured, before: null };
    while (ways !== null) {
      let { place, at, captures }: Way = ways;
      ways = ways.before;
      while (place !== -1) {
        if (++steps > mostSteps) throw tooLong();
        if (tried !== null) {
          const cell = place * width + at;
          const bit = 1 << (cell & 7);
          if ((tried[cell >> 3] ?? 0) & bit) break;
          tried[cell >> 3] = (tried[cell >> 3] ?? 0) | bit;
        }
        const step = body[place] as Step;
        if (step.kind === "character") {
          if (at >= codes.length || !step.test(codes[at] ?? 0)) break;
          at++;
          place++;
        } else if (step.kind === "split") {
          if (step.second !== -1) ways = { place: step.second, at, captures, before: ways };
          place = step.first;
        } else if (step.kind === "end") return at;
        else if (step.kind === "save") {
          if (remembers) captures = { slot: step.slot, at, before: captures };
          place++;
        } else {
          at = further(step, at, captures);
          place = at === -1 ? -1 : place + 1;
        }
      }
    }
    return -1;
  }

  /** Where a step that takes no single character leads to, or -1. */
  function further(step: Step, at: number, captures: Captures | null): number {
    switch (step.kind) {
      case "place":
        return step.test(codes, at) ? at : -1;
      case "atomic":
        return run(step.body, at, captures, memory(step.body));
      case "look": {
        const found = step.bodies.some(
          ({ body, back }) => at >= back && run(body, at - back, captures, memory(body)) !== -1,
        );
        return found === step.wanted ? at : -1;
      }
      case "back-reference":
        return repeated(step.group, at, captures);
      default:
        return -1;
    }
  }

  function repeated(group: number, at: number, captures: Captures | null): number {
    const [start, end] = [find(captures, 2 * group), find(captures, 2 * group + 1)];
    if (start === -1 || end === -1) return -1;
    for (let offset = 0; offset < end - start; offset++) if (codes[start + offset] !== codes[at + offset]) return -1;
    return at + end - start;
  }

  function memory(body: Program): Uint8Array | null {
    const size = (body.length * (codes.length + 1)) / 8 + 1;
    steps += size >> 5;
    return remembers ? null : new Uint8Array(size);
  }

  const tried = memory(program);
  for (let begin = 0; begin <= codes.length; begin++) if (run(program, begin, null, tried) !== -1) return true;
  return false;
}

function find(captures: Captures | null, slot: number): number {
  for (let each = captures; each !== null; each = each.before) if (each.slot === slot) return each.at;
  return -1;
}
