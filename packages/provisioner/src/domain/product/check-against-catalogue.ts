import type { PanelId } from "../panel.ts";
import type { PanelCatalogue, PanelEgg } from "../panel-catalogue.ts";
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
        ...checkPlaces(target, catalogue, ["panels", index]),
        ...product.eggs.flatMap((egg, eggIndex) => checkEgg(product, egg, catalogue, ["eggs", eggIndex])),
      ];
    }),
    ...checkPlaceChoices(product, catalogues),
  ];
}

/** Locations where the panel has them, tags where it has these. */
function checkPlaces(target: PanelTarget, catalogue: PanelCatalogue, path: Path): readonly LocatedProblem[] {
  const { locations, tags = [] } = target;
  if (catalogue.flavour === "pelican") {
    return [
      ...(locations.length > 0 ? [noLocations(catalogue, [...path, "locations"])] : []),
      ...tags.flatMap((tag, index) => unusedTag(tag, catalogue, [...path, "tags", index])),
    ];
  }
  return [
    ...missing(locations, catalogue.locations, "location", target.panel, [...path, "locations"]),
    ...empty(target, catalogue, [...path, "locations"]),
    ...(tags.length > 0 ? [noTags(catalogue, [...path, "tags"])] : []),
  ];
}

function noLocations({ panelId }: PanelCatalogue, path: Path): LocatedProblem {
  return {
    path: jsonPath(path),
    code: "panel-without-locations",
    message: `The panel ${panelId} is a Pelican panel, which has no locations.`,
    remedy: "Name nodes by their tags or numbers instead.",
  };
}

function noTags({ panelId }: PanelCatalogue, path: Path): LocatedProblem {
  return {
    path: jsonPath(path),
    code: "panel-without-tags",
    message: `The panel ${panelId} is a Pterodactyl panel, whose nodes have no tags.`,
    remedy: "Name locations or nodes instead.",
  };
}

/** A tag of no node, on a panel that has nodes. */
function unusedTag(tag: string, { panelId, nodes }: PanelCatalogue, path: Path): readonly LocatedProblem[] {
  if (nodes.length === 0 || nodes.some((node) => node.tags?.includes(tag))) return [];
  const used = [...new Set(nodes.flatMap(({ tags = [] }) => tags))];
  return [
    {
      path: jsonPath(path),
      code: "tag-not-on-panel",
      message: `No node of the panel ${panelId} has the tag ${tag}.`,
      remedy: `Its nodes have ${used.join(", ") || "none"}. If it is new, read the catalogue anew.`,
    },
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
  const found = eggs.find(
    ({ id, nestId }) => id === numbers.egg && (nestId === null || numbers.nest === null || nestId === numbers.nest),
  );
  if (found !== undefined)
    return [...checkVariables(product, egg, found, path), ...checkStartups(product, found, panelId)];
  const at = Object.hasOwn(egg.panels, panelId) ? [...path, "panels", panelId] : [...path, "egg"];
  const elsewhere = eggs.find((candidate) => candidate.id === numbers.egg);
  const remedy =
    elsewhere === undefined
      ? "Choose an egg that the panel has."
      : `Egg ${elsewhere.id} (${elsewhere.name}) is in nest ${elsewhere.nestId}.`;
  const inNest = numbers.nest === null || elsewhere === undefined ? "" : ` in nest ${numbers.nest}`;
  return [
    {
      path: jsonPath(at),
      code: "egg-not-on-panel",
      message: `The panel ${panelId} has no egg ${numbers.egg ?? egg.uuid}${inNest}.`,
      remedy,
    },
  ];
}

/** Names of start commands, where one of the product's panels knows them and this one does not. */
function checkStartups({ options }: ProductConfiguration, egg: PanelEgg, panelId: PanelId): readonly LocatedProblem[] {
  const named = egg.startups ?? {};
  return options.flatMap((option, index) => {
    if (option.kind !== "choice" || option.target !== "startup") return [];
    return option.choices.flatMap(({ sets }, choice) => {
      // A command says what it starts, a name is one word of the egg's own list.
      if (sets === null || Object.hasOwn(named, sets) || /[ /.{]/.test(sets)) return [];
      return [
        {
          path: jsonPath(["options", index, "choices", choice, "sets"]),
          code: "startup-not-on-panel",
          message: `The egg ${egg.name} of the panel ${panelId} has no start command called ${sets}.`,
          remedy: `It has ${Object.keys(named).join(", ") || "one without a name"}. Write the command itself to have it everywhere.`,
        },
      ];
    });
  });
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
        const place = choice.on[panel];
        if (catalogue === undefined || place === undefined) return [];
        const path = ["options", index, "choices", choiceIndex, "on", panel];
        const isPelican = catalogue.flavour === "pelican";
        if (typeof place === "string") return isPelican ? unusedTag(place, catalogue, path) : [noTags(catalogue, path)];
        if (target === "location" && isPelican) return [noLocations(catalogue, path)];
        const there = target === "node" ? catalogue.nodes : catalogue.locations;
        return missing([place], there, target, panel, path, false);
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
