import type { LocatedProblem } from "../problem.ts";

/** Something that is wrong with a product, found when it is saved. */
export type ProductProblem = LocatedProblem;
