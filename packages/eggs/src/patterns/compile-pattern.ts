import { OnlyPanelKnows, PanelBreaks } from "../rules/outcome.ts";
import type { ParsedPattern } from "./parse-pattern.ts";
import type { CharacterTest, PatternNode, PlaceTest } from "./pattern-node.ts";

/** One step of a program. */
export type Step =
  | { readonly kind: "character"; readonly test: CharacterTest }
  | { readonly kind: "place"; readonly test: PlaceTest }
  /** Goes on at the first step, and at the second one if that leads nowhere. */
  | { readonly kind: "split"; first: number; second: number }
  | { readonly kind: "save"; readonly slot: number }
  | { readonly kind: "back-reference"; readonly group: number }
  | { readonly kind: "atomic"; readonly body: Program }
  | { readonly kind: "look"; readonly bodies: readonly Look[]; readonly wanted: boolean }
  | { readonly kind: "end" };

export type Program = readonly Step[];

/** What is looked for, and how far before the place it begins. */
interface Look {
  readonly body: Program;
  readonly back: number;
}

/** A pattern with more steps is left to the panel. */
const mostSteps = 20_000;

/**
 * Writes a pattern as a program.
 * @throws {PanelBreaks} for what can be seen only now: what is looked for behind has to have one length.
 * @throws {OnlyPanelKnows} when it gets too long.
 */
export function compilePattern({ root, names }: ParsedPattern): {
  readonly program: Program;
  readonly remembers: boolean;
} {
  let count = 0;
  let remembers = false;

  function programOf(node: PatternNode): Program {
    const steps: Step[] = [];
    write(node, steps);
    steps.push({ kind: "end" });
    return steps;
  }

  function push<S extends Step>(steps: Step[], step: S): S {
    if (++count > mostSteps) throw new OnlyPanelKnows("the pattern is too long");
    steps.push(step);
    return step;
  }

  function write(node: PatternNode, steps: Step[]): void {
    switch (node.kind) {
      case "character":
      case "place":
        push(steps, node);
        break;
      case "sequence":
        for (const part of node.parts) write(part, steps);
        break;
      case "choice":
        writeChoice(node.parts, steps);
        break;
      case "repeat":
        writeRepeat(node, steps);
        break;
      case "group":
        push(steps, { kind: "save", slot: 2 * node.number });
        write(node.part, steps);
        push(steps, { kind: "save", slot: 2 * node.number + 1 });
        break;
      case "back-reference":
        remembers = true;
        push(steps, {
          kind: "back-reference",
          group: typeof node.group === "string" ? (names.get(node.group) ?? 0) : node.group,
        });
        break;
      case "atomic":
        push(steps, { kind: "atomic", body: programOf(node.part) });
        break;
      case "look":
        push(steps, { kind: "look", wanted: node.wanted, bodies: looks(node) });
    }
  }

  function writeChoice(parts: readonly PatternNode[], steps: Step[]): void {
    const ends: { first: number; second: number }[] = [];
    for (const [at, part] of parts.entries()) {
      const isLast = at === parts.length - 1;
      const split = isLast ? null : push(steps, { kind: "split" as const, first: steps.length + 1, second: 0 });
      write(part, steps);
      if (split === null) continue;
      ends.push(push(steps, { kind: "split" as const, first: 0, second: -1 }));
      split.second = steps.length;
    }
    for (const end of ends) end.first = steps.length;
  }

  function writeRepeat({ part, least, most, lazy }: PatternNode & { kind: "repeat" }, steps: Step[]): void {
    for (let times = 0; times < least; times++) write(part, steps);
    const exits: { first: number; second: number }[] = [];
    for (let times = least; times < most; times++) {
      const start = steps.length;
      const split = push(steps, { kind: "split" as const, first: start + 1, second: start + 1 });
      write(part, steps);
      exits.push(split);
      if (most !== Number.POSITIVE_INFINITY) continue;
      push(steps, { kind: "split" as const, first: start, second: -1 });
      break;
    }
    for (const exit of exits) exit[lazy ? "first" : "second"] = steps.length;
  }

  function looks({ part, behind }: PatternNode & { kind: "look" }): readonly Look[] {
    const parts = behind && part.kind === "choice" ? part.parts : [part];
    return parts.map((each) => ({ body: programOf(each), back: behind ? lengthOf(each) : 0 }));
  }

  return { program: programOf(root), remembers };
}

/** The one length of everything that a part matches. */
function lengthOf(node: PatternNode): number {
  switch (node.kind) {
    case "character":
      return 1;
    case "place":
    case "look":
      return 0;
    case "sequence":
      return node.parts.reduce((sum, part) => sum + lengthOf(part), 0);
    case "choice": {
      const lengths = new Set(node.parts.map(lengthOf));
      if (lengths.size === 1) return [...lengths][0] ?? 0;
      break;
    }
    case "back-reference":
      break;
    case "repeat":
      if (node.least === node.most) return node.least * lengthOf(node.part);
      break;
    case "group":
    case "atomic":
      return lengthOf(node.part);
  }
  throw new PanelBreaks("the pattern cannot be compiled: what it looks for behind has no fixed length");
}
