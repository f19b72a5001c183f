import type { ChoiceOption, ProductOption, QuantityOption } from "../../option/product-option.ts";
import { portVariableNames } from "../../option/server-environment.ts";
import { budgetNames } from "../../pool/budget.ts";
import { jsonPath, type LocatedProblem } from "../../problem.ts";
import { type PoolTerms, poolTermsOf } from "../pool-terms.ts";
import type { ProductConfiguration } from "../product.ts";
import { repeated } from "./repeated.ts";

type Found = readonly [path: readonly PropertyKey[], code: string, message: string, remedy: string];

/** Every option once, with a default that it allows and an effect that it can have. */
export function checkProductOptions(product: ProductConfiguration): readonly LocatedProblem[] {
  const { options } = product;
  return [
    ...repeated(options.map((option) => option.id)).map((index) =>
      located(index, [
        ["id"],
        "option-repeated",
        `The id ${options[index]?.id} is used twice.`,
        "Give every option an id of its own.",
      ]),
    ),
    ...options.flatMap((option, index) =>
      [...checkOption(option, product), ...checkPortVariable(option, product)].map((found) => located(index, found)),
    ),
  ];
}

function checkOption(option: ProductOption, product: ProductConfiguration): readonly Found[] {
  const terms = poolTermsOf(product);
  if (terms !== null) return checkPoolOption(option, terms);
  if (option.kind === "quantity") return [...checkBounds(option), ...checkAddition(option, product)];
  return option.kind === "choice" ? [...checkChoices(option), ...checkEffects(option, product)] : [];
}

/** Of a pool only the budget can be chosen, and only what is counted. */
function checkPoolOption(option: ProductOption, { budget }: PoolTerms): readonly Found[] {
  const name = budgetNames.find((each) => each === option.target);
  if (option.kind !== "quantity" || name === undefined)
    return [
      [
        ["target"],
        "option-not-of-pools",
        "A pool has nothing but its budget to choose.",
        `Offer a quantity of ${budgetNames.join(", ")}, or offer this with the server products.`,
      ],
    ];
  if (budget[name] !== null) return checkBounds(option);
  return [
    [
      ["target"],
      "option-on-unlimited",
      `The pool does not count ${name}, so there is nothing to add to.`,
      "Give the budget a number, or remove the option.",
    ],
  ];
}

function checkBounds({ minimum, maximum, step, default: start }: QuantityOption): readonly Found[] {
  if (maximum < minimum)
    return [
      [["maximum"], "option-bounds", `The maximum ${maximum} is less than the minimum ${minimum}.`, "Swap them."],
    ];
  if (start >= minimum && start <= maximum && (start - minimum) % step === 0) return [];
  return [
    [
      ["default"],
      "option-default",
      `The default ${start} cannot be chosen.`,
      `Use ${minimum} plus a multiple of ${step}, at most ${maximum}.`,
    ],
  ];
}

/** Adding to "no limit" would take away instead. */
function checkAddition({ target }: QuantityOption, { limits }: ProductConfiguration): readonly Found[] {
  if (target === "servers")
    return [
      [
        ["target"],
        "option-of-pools",
        "Only a pool has a number of servers.",
        'Give the product `kind: "pool"`, or remove the option.',
      ],
    ];
  const unlimited = (target === "memory" || target === "disk" || target === "cpu") && limits[target] === 0;
  if (!unlimited && !(target === "swap" && limits.swap === -1)) return [];
  return [
    [
      ["target"],
      "option-on-unlimited",
      `The product has no limit of ${target}, so there is nothing to add to.`,
      "Give the product a limit, or remove the option.",
    ],
  ];
}

function checkChoices({ choices, default: start }: ChoiceOption): readonly Found[] {
  const values = choices.map((choice) => choice.value);
  return [
    ...repeated(values).map(
      (index): Found => [
        ["choices", index, "value"],
        "choice-repeated",
        `The value ${values[index]} is used twice.`,
        "Give every choice a value of its own.",
      ],
    ),
    ...(values.includes(start)
      ? []
      : [
          [
            ["default"],
            "option-default",
            `The default ${JSON.stringify(start)} is none of the choices.`,
            `Use one of ${values.join(", ")}.`,
          ] satisfies Found,
        ]),
  ];
}

function checkEffects({ target, choices }: ChoiceOption, { eggs, panels }: ProductConfiguration): readonly Found[] {
  return choices.flatMap((choice, index): readonly Found[] => {
    if (target === "egg" && !eggs.some((egg) => egg.key === choice.sets))
      return [
        [
          ["choices", index, "sets"],
          "choice-egg-unknown",
          `The product has no egg ${JSON.stringify(choice.sets)}.`,
          `Use one of ${eggs.map((egg) => egg.key).join(", ")}.`,
        ],
      ];
    if ((target === "image" || target === "startup") && choice.sets === null)
      return [
        [
          ["choices", index, "sets"],
          `choice-${target}-missing`,
          `The choice names no ${thing[target]}.`,
          `Name the ${thing[target]} that it stands for.`,
        ],
      ];
    const [panel] = target === "node" ? panelsWithTags(choice.on) : [];
    if (panel !== undefined)
      return [
        [
          ["choices", index, "on", panel],
          "choice-node-number",
          `${JSON.stringify(choice.on[panel])} is no number of a node.`,
          "Say the node's number.",
        ],
      ];
    if ((target === "location" || target === "node") && !panels.some(({ panel }) => Object.hasOwn(choice.on, panel)))
      return [
        [
          ["choices", index, "on"],
          "choice-nowhere",
          `The choice names no ${target} on any of the product's panels.`,
          `Say its number per panel, for example { "${panels[0]?.panel}": 1 }.`,
        ],
      ];
    return [];
  });
}

const thing = { image: "image", startup: "start command" } as const;

function panelsWithTags(on: ChoiceOption["choices"][number]["on"]): readonly string[] {
  return Object.keys(on).filter((panel) => typeof on[panel] === "string");
}

function checkPortVariable({ target }: ProductOption, { ports, eggs }: ProductConfiguration): readonly Found[] {
  if (typeof target !== "object") return [];
  const planned = [{ ports }, ...eggs].some((owner) => portVariableNames(owner).has(target.variable));
  return planned
    ? [
        [
          ["target", "variable"],
          "port-variable-decided",
          `The variable ${target.variable} gets a port.`,
          "Choose another variable, or take it out of the port plan.",
        ],
      ]
    : [];
}

function located(index: number, [path, code, message, remedy]: Found): LocatedProblem {
  return { path: jsonPath(["options", index, ...path]), code, message, remedy };
}
