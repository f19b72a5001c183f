import { checkVariable, isRequired } from "../egg-rules/check-variable.ts";
import type { AppliedVariable } from "../option/applied-configuration.ts";
import type { EggVariable } from "../panel-catalogue.ts";
import type { VariableChange } from "./upgrade-plan.ts";

type Decided = Readonly<Record<string, AppliedVariable>>;
type Environment = Readonly<Record<string, string>>;

/** The sides of a merge. */
export interface MergeSides {
  /** Variables of the egg that the server will have. */
  readonly egg: readonly EggVariable[];
  /** Variables of the egg that it has; the same when the egg stays. */
  readonly oldEgg: readonly EggVariable[];
  /** What the old product, with its options, had decided. */
  readonly oldProduct: Decided;
  readonly newProduct: Decided;
  /** What the server has on the panel now. */
  readonly current: Environment;
  /** What the customer had set when the server had its new egg before. */
  readonly kept: Environment;
  /** Ports by variable; they belong to the server, whatever the product says. */
  readonly ports: Environment;
}

/** A merged environment. */
export interface MergedEnvironment {
  /** Complete: required variables with whatever value, optional ones that have one. */
  readonly environment: Environment;
  /** One per variable that differs or that the customer kept. */
  readonly changes: readonly VariableChange[];
}

interface Decision {
  readonly value: string;
  readonly because: VariableChange["because"];
}

/**
 * Merges three ways. Fixed values and options are the product's: they are applied, so that an upgrade that was paid for takes
 * effect. Of the others, a value that differs from what the old product had put there is the customer's own and stays, and so does
 * one from an earlier time with this egg, unless the egg's rules refuse it; the rest follows the new product, or the egg's default
 * where that says nothing.
 */
export function mergeEnvironment(sides: MergeSides): MergedEnvironment {
  const decisions = sides.egg.map((variable) => ({ variable, ...decide(variable, sides) }));
  const kept = new Set(sides.egg.map(({ envVariable }) => envVariable));
  const gone = sides.oldEgg.filter(
    ({ envVariable }) => !kept.has(envVariable) && sides.current[envVariable] !== undefined,
  );
  return {
    environment: Object.fromEntries(
      decisions
        .filter(({ variable, value }) => value !== "" || isRequired(variable.rules))
        .map(({ variable, value }) => [variable.envVariable, value]),
    ),
    changes: [
      ...decisions.flatMap(({ variable: { envVariable: name }, value, because }): readonly VariableChange[] => {
        const from = sides.current[name] ?? null;
        return (from ?? "") === value && because !== "customer" ? [] : [{ name, from, to: value, because }];
      }),
      ...gone.map(
        ({ envVariable: name }): VariableChange => ({
          name,
          from: sides.current[name] ?? null,
          to: null,
          because: "removed",
        }),
      ),
    ],
  };
}

function decide(variable: EggVariable, sides: MergeSides): Decision {
  const name = variable.envVariable;
  const port = sides.ports[name];
  if (port !== undefined) return { value: port, because: "port" };
  const decided = sides.newProduct[name];
  if (decided !== undefined && decided.source !== "default") {
    // An answer that did not change gives way to what the customer set later on the panel.
    const answeredAnew = decided.source !== "asked" || decided.value !== sides.oldProduct[name]?.value;
    if (answeredAnew) return { value: decided.value, because: "product" };
  }
  const current = sides.current[name];
  const otherwise: Decision =
    decided === undefined
      ? { value: variable.defaultValue, because: "egg-default" }
      : { value: decided.value, because: "product" };
  const own = [current === before(name, sides) ? undefined : current, sides.kept[name]].find(
    (value) => value !== undefined && checkVariable(variable, value) === null,
  );
  return own === undefined ? otherwise : { value: own, because: "customer" };
}

/** What the customer has set: answers, and whatever differs from what product and egg had put there. */
export function customersOwn({
  oldEgg,
  oldProduct,
  current,
  ports,
}: Pick<MergeSides, "oldEgg" | "oldProduct" | "current" | "ports">): Environment {
  return Object.fromEntries(
    oldEgg.flatMap(({ envVariable: name, defaultValue }) => {
      const value = current[name];
      const decided = oldProduct[name];
      if (value === undefined || ports[name] !== undefined) return [];
      if (decided?.source === "fixed" || decided?.source === "option") return [];
      return decided?.source === "asked" || value !== (decided?.value ?? defaultValue) ? [[name, value]] : [];
    }),
  );
}

/** What the server had before anybody changed it; undefined when its old egg did not have the variable. */
function before(name: string, { oldProduct, oldEgg }: MergeSides): string | undefined {
  return oldProduct[name]?.value ?? oldEgg.find(({ envVariable }) => envVariable === name)?.defaultValue;
}
