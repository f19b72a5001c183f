import { jsonPath, type LocatedProblem } from "../../problem.ts";
import type { ProductConfiguration } from "../product.ts";
import { repeated } from "./repeated.ts";

/** Every key once, something that finds the egg on every panel, and no numbers for panels that the product does not use. */
export function checkEggs({ eggs, panels }: ProductConfiguration): readonly LocatedProblem[] {
  const known = new Set(panels.map(({ panel }) => panel));
  return [
    ...repeated(eggs.map((egg) => egg.key)).map((index) => ({
      path: jsonPath(["eggs", index, "key"]),
      code: "egg-repeated",
      message: `The key ${eggs[index]?.key} is used twice.`,
      remedy: "Give every egg a key of its own.",
    })),
    ...eggs.flatMap((egg, index) =>
      egg.egg === null && egg.uuid === undefined && panels.some(({ panel }) => !Object.hasOwn(egg.panels, panel))
        ? [
            {
              path: jsonPath(["eggs", index, "egg"]),
              code: "required",
              message: `Nothing says which egg of the panels ${egg.key} is.`,
              remedy: "Give its number, its numbers per panel, or its uuid.",
            },
          ]
        : [],
    ),
    ...eggs.flatMap((egg, index) =>
      Object.keys(egg.panels)
        .filter((panel) => !known.has(panel))
        .map((panel) => ({
          path: jsonPath(["eggs", index, "panels", panel]),
          code: "panel-not-used",
          message: `The product does not use the panel ${panel}.`,
          remedy: "Add the panel to the product's panels, or remove it here.",
        })),
    ),
  ];
}
