import type { PanelId } from "../panel.ts";
import type { PanelCatalogue } from "../panel-catalogue.ts";
import { jsonPath, type LocatedProblem } from "../problem.ts";
import { checkVariables } from "./check-variables.ts";
import type { PanelTarget, ProductConfiguration } from "./product.ts";
import { eggNumbersOn, type ProductEgg } from "./product-egg.ts";

type Path = readonly PropertyKey[];

/** Checks a product against what its panels have. Panels without a catalogue are not judged. */
export function checkAgainstCatalogue(
  product: ProductConfiguration,
  catalogues: ReadonlyMap<PanelId, PanelCatalogue>,
): readonly LocatedProblem[] {
  return [
    ...product.panels.flatMap((target, index) => {
      const catalogue = catalogues.get(target.panel);
      if (catalogue === undefined) return [];
      return [
        ...missing(target.nodes, catalogue.nodes, "node", target.panel, ["panels", index, "nodes"]),
        ...missing(target.locations, catalogue.locations, "location", target.panel, ["panels", index, "locations"]),
        ...empty(target, catalogue, ["panels", index, "locations"]),
        ...product.eggs.flatMap((egg, eggIndex) => checkEgg(product, egg, catalogue, ["eggs", eggIndex])),
      ];
    }),
    ...checkPlaceChoices(product, catalogues),
  ];
}

/** Locations without a node, on a panel that has nodes elsewhere. */
function empty(
  { locations }: PanelTarget,
  { panelId, ...there }: PanelCatalogue,
  path: Path,
): readonly LocatedProblem[] {
  if (there.nodes.length === 0) return [];
  return locations.flatMap((id, index) => {
    const location = there.locations.find((each) => each.id === id);
    if (location === undefined || there.nodes.some(({ locationId }) => locationId === id)) return [];
    return [
      {
        path: jsonPath([...path, index]),
        code: "location-without-nodes",
        message: `The location ${location.short} of the panel ${panelId} has no node.`,
        remedy: "Leave it out, or put a node there and read the catalogue anew.",
      },
    ];
  });
}

function checkEgg(
  product: ProductConfiguration,
  egg: ProductEgg,
  { panelId, eggs }: PanelCatalogue,
  path: Path,
): readonly LocatedProblem[] {
  const numbers = eggNumbersOn(egg, panelId);
  const found = eggs.find((candidate) => candidate.id === numbers.egg && candidate.nestId === numbers.nest);
  if (found !== undefined) return checkVariables(product, egg, found, path);
  const at = Object.hasOwn(egg.panels, panelId) ? [...path, "panels", panelId] : [...path, "egg"];
  const elsewhere = eggs.find((candidate) => candidate.id === numbers.egg);
  const remedy =
    elsewhere === undefined
      ? "Choose an egg that the panel has."
      : `Egg ${elsewhere.id} (${elsewhere.name}) is in nest ${elsewhere.nestId}.`;
  return [
    {
      path: jsonPath(at),
      code: "egg-not-on-panel",
      message: `The panel ${panelId} has no egg ${numbers.egg} in nest ${numbers.nest}.`,
      remedy,
    },
  ];
}

function checkPlaceChoices(
  { options, panels }: ProductConfiguration,
  catalogues: ReadonlyMap<PanelId, PanelCatalogue>,
): readonly LocatedProblem[] {
  return options.flatMap((option, index) => {
    if (option.kind !== "choice" || (option.target !== "location" && option.target !== "node")) return [];
    const { target } = option;
    return option.choices.flatMap((choice, choiceIndex) =>
      panels.flatMap(({ panel }) => {
        const catalogue = catalogues.get(panel);
        const id = choice.on[panel];
        if (catalogue === undefined || id === undefined) return [];
        const there = target === "node" ? catalogue.nodes : catalogue.locations;
        return missing([id], there, target, panel, ["options", index, "choices", choiceIndex, "on", panel], false);
      }),
    );
  });
}

function missing(
  ids: readonly number[],
  there: readonly { readonly id: number }[],
  what: string,
  panel: PanelId,
  path: Path,
  indexed = true,
): readonly LocatedProblem[] {
  return ids.flatMap((id, index) =>
    there.some((candidate) => candidate.id === id)
      ? []
      : [
          {
            path: jsonPath(indexed ? [...path, index] : path),
            code: `${what}-not-on-panel`,
            message: `The panel ${panel} has no ${what} ${id}.`,
            remedy: `It has ${there.map((candidate) => candidate.id).join(", ") || "none"}.`,
          },
        ],
  );
}
