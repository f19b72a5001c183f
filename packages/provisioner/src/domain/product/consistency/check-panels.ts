import { jsonPath, type LocatedProblem } from "../../problem.ts";
import type { ProductConfiguration } from "../product.ts";
import { repeated } from "./repeated.ts";

/** Every panel once. */
export function checkPanels({ panels }: ProductConfiguration): readonly LocatedProblem[] {
  return repeated(panels.map(({ panel }) => panel)).map((index) => ({
    path: jsonPath(["panels", index]),
    code: "panel-repeated",
    message: `The panel ${panels[index]?.panel} is named twice.`,
    remedy: "Name it once, with all its nodes, locations and tags.",
  }));
}
