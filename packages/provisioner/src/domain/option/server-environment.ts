import { checkVariable, isRequired } from "../egg-rules/check-variable.ts";
import type { PanelEgg } from "../panel-catalogue.ts";
import { jsonPath, type LocatedProblem } from "../problem.ts";
import type { AppliedConfiguration } from "./applied-configuration.ts";

type Environment = Readonly<Record<string, string>>;

/**
 * The environment to send for a new server: every variable of the egg with a value, those of ports first, then the
 * configuration's, then the egg's default. The panel wants every required one even when it has a default, and stores an
 * omitted optional one empty rather than with its default.
 */
export function serverEnvironment(
  egg: PanelEgg,
  configuration: AppliedConfiguration,
  portVariables: Environment,
): Environment {
  const environment: Record<string, string> = {};
  for (const { envVariable, defaultValue, rules } of egg.variables) {
    const value = portVariables[envVariable] ?? configuration.variables[envVariable]?.value ?? defaultValue;
    // An empty optional value means the same to the panel as none, and some rules refuse it.
    if (value !== "" || isRequired(rules)) environment[envVariable] = value;
  }
  return environment;
}

/** Checks a configuration by the egg's own rules before the order is taken. Variables that a port plan will fill are not judged. */
export function checkConfiguration(egg: PanelEgg, configuration: AppliedConfiguration): readonly LocatedProblem[] {
  const planned = portVariableNames(configuration);
  const values = Object.fromEntries(
    egg.variables.map(({ envVariable, defaultValue }) => [
      envVariable,
      configuration.variables[envVariable]?.value ?? defaultValue,
    ]),
  );
  return egg.variables.flatMap((variable) => {
    if (planned.has(variable.envVariable)) return [];
    const problem = checkVariable(variable, values[variable.envVariable] ?? "", values);
    return problem === null ? [] : [{ ...problem, path: jsonPath(["variables", variable.envVariable]) }];
  });
}

/** Names of the variables that the port plan fills. */
export function portVariableNames({ ports }: Pick<AppliedConfiguration, "ports">): ReadonlySet<string> {
  return new Set(ports === null ? [] : [...ports.mainVariables, ...ports.further.flatMap((port) => port.variables)]);
}
