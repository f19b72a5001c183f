import { type PortPlan, plannedAllocations } from "../../placement/port-plan.ts";
import { jsonPath, type LocatedProblem } from "../../problem.ts";
import type { ProductConfiguration } from "../product.ts";
import { repeated } from "./repeated.ts";

/** How many allocations one server may need. */
const mostPorts = 64;

type Path = readonly PropertyKey[];

/** Every port plan of a product: names, offsets and variables that do not contradict one another. */
export function checkPorts({ ports, eggs }: ProductConfiguration): readonly LocatedProblem[] {
  const plans: { readonly plan: PortPlan | null; readonly path: Path; readonly decided: readonly string[] }[] = [
    { plan: ports, path: ["ports"], decided: [] },
    ...eggs.map((egg, index) => ({
      plan: egg.ports,
      path: ["eggs", index, "ports"],
      decided: Object.keys(egg.variables),
    })),
  ];
  return plans.flatMap(({ plan, path, decided }) => (plan === null ? [] : checkPlan(plan, path, decided)));
}

function checkPlan(plan: PortPlan, path: Path, decided: readonly string[]): readonly LocatedProblem[] {
  const names = plan.further.map((port) => port.name);
  const offsets = plan.further.map(({ from }, index) => (from.kind === "offset" ? from.offset : `none-${index}`));
  const variables = [...plan.mainVariables, ...plan.further.flatMap((port) => port.variables)];
  const needed = plannedAllocations(plan);
  const problem = (at: Path, code: string, message: string, remedy: string): LocatedProblem => ({
    path: jsonPath([...path, ...at]),
    code,
    message,
    remedy,
  });
  return [
    ...plan.further.flatMap(({ name }, index) =>
      name === "main" || name === "extra"
        ? [problem(["further", index, "name"], "port-name-reserved", `The name ${name} is taken.`, "Use another name.")]
        : [],
    ),
    ...repeated(names).map((index) =>
      problem(
        ["further", index, "name"],
        "port-name-repeated",
        `The name ${names[index]} is used twice.`,
        "Give every port a name of its own.",
      ),
    ),
    ...plan.further.flatMap(({ from, sameIp }, index) => {
      if (from.kind !== "offset") return [];
      const at = ["further", index, "from", "offset"];
      if (from.offset === 0 && sameIp)
        return [
          problem(
            at,
            "port-offset-zero",
            "An offset of 0 is the main port itself.",
            'Use { "kind": "main" } to give a variable the main port.',
          ),
        ];
      return reachable(plan, from.offset)
        ? []
        : [problem(at, "port-offset-too-far", `No main port plus ${from.offset} is a port.`, "Use a smaller offset.")];
    }),
    ...repeated(offsets)
      .filter((index) => plan.further[index]?.sameIp)
      .map((index) =>
        problem(
          ["further", index, "from", "offset"],
          "port-offset-repeated",
          `The offset ${offsets[index]} is used twice.`,
          "Give every port an offset of its own.",
        ),
      ),
    ...[...new Set(repeated(variables).map((index) => variables[index]))].map((name) =>
      problem([], "port-variable-repeated", `The variable ${name} would get two ports.`, "Give it one."),
    ),
    ...decided
      .filter((name) => variables.includes(name))
      .map((name) =>
        problem(
          [],
          "port-variable-decided",
          `The variable ${name} gets a port, but the egg's variables say its value as well.`,
          "Say it in one place.",
        ),
      ),
    ...(needed > mostPorts
      ? [problem([], "ports-too-many", `The plan needs ${needed} ports.`, `Use at most ${mostPorts}.`)]
      : []),
  ];
}

function reachable({ main }: PortPlan, offset: number): boolean {
  const ranges = main === "any" ? [{ first: 1, last: 65_535 }] : main;
  return ranges.some(({ first, last }) => last + offset >= 1 && first + offset <= 65_535);
}
