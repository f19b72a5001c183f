import type { ProductConfiguration, ProductOption } from "../../api/model.ts";

export type Option = ProductOption;
export type OptionKind = Option["kind"];

/** The options that a product can have; a pool is sold by quantity alone. */
export function optionKindsOf({ kind }: ProductConfiguration): readonly OptionKind[] {
  return kind === "pool" ? ["quantity"] : ["quantity", "choice", "toggle", "text"];
}

const targetsOf = {
  quantity: ["memory", "swap", "disk", "cpu", "databases", "backups", "furtherPorts", "servers", "variable"],
  choice: ["egg", "location", "node", "image", "startup", "variable"],
  toggle: ["dedicatedIp", "oomKiller", "startOnCompletion", "variable"],
  text: ["variable"],
} as const satisfies Readonly<Record<OptionKind, readonly string[]>>;

export type Target = (typeof targetsOf)[OptionKind][number];

const notOfPools: readonly Target[] = ["swap", "variable"];

/** What an option of a kind can decide: of a pool its budget, of a server everything else. */
export function targetsFor(kind: OptionKind, ofPool: boolean): readonly Target[] {
  return targetsOf[kind].filter((target) => (ofPool ? !notOfPools.includes(target) : target !== "servers"));
}

const sizes: readonly string[] = ["memory", "swap", "disk"];

/** An option to begin with, that is complete. */
export function blankOption(kind: OptionKind, number: number): Option {
  const base = { id: `option-${number}`, label: `Option ${number}`, help: "" };
  switch (kind) {
    case "quantity":
      return { ...base, kind, target: "memory", unit: 1024, minimum: 0, maximum: 4, step: 1, default: 0 };
    case "choice":
      return { ...base, kind, target: "location", choices: [], default: "" };
    case "toggle":
      return { ...base, kind, target: "dedicatedIp", on: "1", off: "0", default: false };
    case "text":
      return { ...base, kind, target: { variable: "" }, default: null };
  }
}

/** The same option deciding something else. */
export function withTarget(option: Option, target: Target): Option {
  const value = target === "variable" ? { variable: "" } : target;
  const unit = option.kind === "quantity" ? { unit: sizes.includes(target) ? 1024 : target === "cpu" ? 100 : 1 } : {};
  return { ...option, ...unit, target: value } as Option;
}

type Choice = Extract<Option, { readonly kind: "choice" }>["choices"][number];

/** `paris = Paris = 1`, one a line. The third part is the number or tag on the panel, or for others the value that is set. */
export function choicesText(choices: readonly Choice[], panel: string): string {
  return choices
    .map(({ value, label, sets, on }) => {
      const third = on[panel] ?? (sets !== null && sets !== value ? sets : "");
      return [value, label, third].filter((part, at) => at < 2 || part !== "").join(" = ");
    })
    .join("\n");
}

/** Reads what {@link choicesText} writes. */
export function readChoices(text: string, target: Option["target"], panel: string): Choice[] {
  const numbered = target === "location" || target === "node";
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const [value = "", label = value, third = ""] = line.split("=").map((part) => part.trim());
      const place = /^[1-9]\d*$/.test(third) ? Number(third) : third;
      const on: Choice["on"] = numbered && place !== "" ? { [panel]: place } : {};
      return { value, label: label || value, sets: numbered ? value : third || value, on };
    });
}
