import { checkVariable } from "../egg-rules/check-variable.ts";
import type { ProductOption } from "../option/product-option.ts";
import { portVariableNames } from "../option/server-environment.ts";
import type { EggVariable, PanelEgg } from "../panel-catalogue.ts";
import type { PortPlan } from "../placement/port-plan.ts";
import { jsonPath, type LocatedProblem, type Problem } from "../problem.ts";
import type { ProductConfiguration } from "./product.ts";
import type { ProductEgg } from "./product-egg.ts";

type Path = readonly PropertyKey[];

/** What an order will say for a variable, as far as the product decides it, and where the product says so. */
interface Said {
  readonly path: Path;
  readonly values: readonly string[];
  /** The customer may say something else. */
  readonly isOpen: boolean;
}

/** A value that shows whether the panel fails at the rules of a variable, whatever it is given. */
const anyValue = "1";
/** A port that a server may get where the plan leaves the choice to the panel. */
const anyPort = 25_565;

/**
 * Holds what a product says of an egg's variables against the egg: names that it does not have, values that its rules refuse,
 * variables that nobody gives a value, rules at which the panel fails. What the customer will say is checked when it is said.
 */
export function checkVariables(
  product: ProductConfiguration,
  egg: ProductEgg,
  found: PanelEgg,
  path: Path,
): readonly LocatedProblem[] {
  const planned = portVariableNames({ ports: egg.ports ?? product.ports });
  return [
    ...unknownNames(planned, egg, found, path),
    ...found.variables.flatMap((variable) => {
      const problems = planned.has(variable.envVariable)
        ? checkPort(variable, product, egg, path)
        : checkOne(variable, product, egg, found, path);
      return problems.map((problem) => named(variable, problem));
    }),
  ];
}

function checkOne(
  variable: EggVariable,
  product: ProductConfiguration,
  egg: ProductEgg,
  found: PanelEgg,
  path: Path,
): readonly LocatedProblem[] {
  const own = [...path, "variables", variable.envVariable];
  const decided = [...optionsFor(variable, product.options), ...saidByEgg(variable, egg, own)];
  if (decided.length > 0)
    return decided.flatMap(({ path: at, values, isOpen }) => {
      const problem = values.map((value) => checkVariable(variable, value)).find((each) => each !== null);
      return located(at, problem ?? (isOpen ? broken(variable) : null));
    });
  const problem = checkVariable(variable, variable.defaultValue);
  if (problem === null) return [];
  if (problem.code === "egg-broken") return located(own, problem);
  return located(own, {
    code: "variable-undecided",
    message: `The egg ${found.name} needs ${variable.envVariable} and has no valid value of its own for it.`,
    remedy: `Give it a value, or ask the customer: { "${variable.envVariable}": { "kind": "ask", "label": ${JSON.stringify(variable.name)} } }.`,
  });
}

/** A variable that the port plan fills. */
function checkPort(variable: EggVariable, product: ProductConfiguration, egg: ProductEgg, path: Path) {
  const at = egg.ports === null ? ["ports"] : [...path, "ports"];
  return located(at, refusedEverywhere(variable, samplePorts(egg.ports ?? product.ports)));
}

/** What options can make of a variable. What a quantity adds up to, and what a text will be, is checked with the order. */
function optionsFor({ envVariable }: EggVariable, options: readonly ProductOption[]): readonly Said[] {
  return options.flatMap((option, index): readonly Said[] => {
    if (typeof option.target !== "object" || option.target.variable !== envVariable) return [];
    const at = ["options", index];
    if (option.kind === "choice")
      return option.choices.map(({ sets }, place) => ({
        path: [...at, "choices", place, "sets"],
        values: [sets ?? ""],
        isOpen: false,
      }));
    if (option.kind === "toggle")
      return (["on", "off"] as const).map((key) => ({ path: [...at, key], values: [option[key]], isOpen: false }));
    if (option.kind === "text")
      return [{ path: [...at, "default"], values: option.default ? [option.default] : [], isOpen: true }];
    return [{ path: at, values: [], isOpen: true }];
  });
}

function saidByEgg({ envVariable }: EggVariable, egg: ProductEgg, path: Path): readonly Said[] {
  const said = egg.variables[envVariable];
  if (said === undefined) return [];
  const nothing = said.kind === "ask" && said.optional ? [""] : [];
  return [{ path, values: said.value === null ? nothing : [said.value], isOpen: said.kind === "ask" }];
}

/** Variables that the product names and the egg does not have. */
function unknownNames(
  planned: ReadonlySet<string>,
  egg: ProductEgg,
  found: PanelEgg,
  path: Path,
): readonly LocatedProblem[] {
  const known = new Set(found.variables.map((variable) => variable.envVariable));
  return [
    ...Object.keys(egg.variables).map((name) => [name, [...path, "variables", name]] as const),
    ...[...planned].map((name) => [name, egg.ports === null ? ["ports"] : [...path, "ports"]] as const),
  ]
    .filter(([name]) => !known.has(name))
    .map(([name, at]) => ({
      path: jsonPath(at),
      code: "variable-not-in-egg",
      message: `The egg ${found.name} has no variable ${name}.`,
      remedy: `Its variables are ${[...known].join(", ") || "none"}.`,
    }));
}

/** Hosts know variables by their names in the environment, which customers are spared. */
function named({ envVariable }: EggVariable, problem: LocatedProblem): LocatedProblem {
  return problem.code === "variable-invalid" ? { ...problem, message: `${envVariable}: ${problem.message}` } : problem;
}

/** A problem only if none of the values passes. */
function refusedEverywhere(variable: EggVariable, values: readonly string[]): Problem | null {
  const problems = values.map((value) => checkVariable(variable, value));
  return problems.includes(null) ? null : (problems[0] ?? null);
}

function samplePorts(plan: PortPlan | null): readonly string[] {
  const ranges = plan === null || plan.main === "any" ? [] : plan.main;
  return [anyPort, ...ranges.flatMap(({ first, last }) => [first, last])].map(String);
}

/** Holds as long as the catalogue that a variable is of. */
const knownOf = new WeakMap<EggVariable, Problem | null>();

function broken(variable: EggVariable): Problem | null {
  let known = knownOf.get(variable);
  if (known === undefined) {
    const problem = checkVariable(variable, anyValue);
    known = problem?.code === "egg-broken" ? problem : null;
    knownOf.set(variable, known);
  }
  return known;
}

function located(path: Path, problem: Problem | null): readonly LocatedProblem[] {
  return problem === null ? [] : [{ ...problem, path: jsonPath(path) }];
}
