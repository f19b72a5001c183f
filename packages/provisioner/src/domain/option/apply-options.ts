import type { PanelTarget } from "../product/product.ts";
import type { AppliedConfiguration, AppliedVariable } from "./applied-configuration.ts";
import type { OptionValue, OptionValues } from "./option-values.ts";
import type {
  Choice,
  ChoiceOption,
  ProductOption,
  QuantityOption,
  TextOption,
  ToggleOption,
} from "./product-option.ts";

type Configuration = AppliedConfiguration;

/** Applies options that were checked. Quantities add up, also with what the product has; of two choices for one thing the later counts. */
export function applyOptions(
  base: Configuration,
  options: readonly ProductOption[],
  values: OptionValues,
): Configuration {
  return options.reduce((configuration, option) => {
    const value = values[option.id];
    return value === undefined ? configuration : applyOption(configuration, option, value);
  }, base);
}

function applyOption(configuration: Configuration, option: ProductOption, value: OptionValue): Configuration {
  switch (option.kind) {
    case "quantity":
      return addQuantity(configuration, option, Number(value));
    case "choice": {
      const choice = option.choices.find((candidate) => candidate.value === value);
      return choice === undefined ? configuration : choose(configuration, option, choice);
    }
    case "toggle":
      return toggle(configuration, option, value === true);
    case "text":
      return setText(configuration, option, String(value));
  }
}

function addQuantity(configuration: Configuration, { target, unit }: QuantityOption, quantity: number): Configuration {
  const added = quantity * unit;
  if (typeof target === "object") {
    const before = Number(configuration.variables[target.variable]?.value ?? 0);
    return setVariable(configuration, target.variable, String((Number.isFinite(before) ? before : 0) + added));
  }
  switch (target) {
    case "memory":
    case "swap":
    case "disk":
    case "cpu":
      return { ...configuration, limits: { ...configuration.limits, [target]: configuration.limits[target] + added } };
    // How many servers there are is no limit of one.
    case "servers":
      return configuration;
    default:
      return {
        ...configuration,
        featureLimits: { ...configuration.featureLimits, [target]: configuration.featureLimits[target] + added },
      };
  }
}

function choose(configuration: Configuration, { target }: ChoiceOption, choice: Choice): Configuration {
  if (typeof target === "object") return setVariable(configuration, target.variable, choice.sets ?? "");
  switch (target) {
    // The egg was chosen before its variables were known.
    case "egg":
      return configuration;
    case "image":
      return { ...configuration, image: choice.sets };
    case "startup":
      return { ...configuration, startup: choice.sets };
    case "location":
      return { ...configuration, panels: onChosen(configuration.panels, choice, inPlace) };
    case "node":
      return {
        ...configuration,
        panels: onChosen(configuration.panels, choice, (id) => ({ nodes: [Number(id)], locations: [] })),
      };
  }
}

function onChosen(
  panels: readonly PanelTarget[],
  choice: Choice,
  where: (id: number | string) => Omit<PanelTarget, "panel">,
): readonly PanelTarget[] {
  return panels.flatMap(({ panel }) => {
    const id = choice.on[panel];
    return id === undefined ? [] : [{ panel, ...where(id) }];
  });
}

function inPlace(place: number | string): Omit<PanelTarget, "panel"> {
  return typeof place === "string" ? { nodes: [], locations: [], tags: [place] } : { nodes: [], locations: [place] };
}

function toggle(configuration: Configuration, { target, on, off }: ToggleOption, isOn: boolean): Configuration {
  if (typeof target === "object") return setVariable(configuration, target.variable, isOn ? on : off);
  if (target === "oomKiller") return { ...configuration, limits: { ...configuration.limits, oomKiller: isOn } };
  return { ...configuration, [target]: isOn };
}

/** An empty text says nothing, and the value of the product or of the egg stays; where something was offered, it takes that away. */
function setText(configuration: Configuration, { target, default: offered }: TextOption, text: string): Configuration {
  const saysNothing = text.trim() === "" && (offered ?? "") === "";
  return saysNothing ? configuration : setVariable(configuration, target.variable, text.trim());
}

function setVariable(configuration: Configuration, name: string, value: string): Configuration {
  const variable: AppliedVariable = { value, source: "option" };
  return { ...configuration, variables: { ...configuration.variables, [name]: variable } };
}
