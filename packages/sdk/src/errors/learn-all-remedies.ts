import { remedies } from "./remedies.ts";
import { learnRemedies } from "./remedy.ts";

/** Makes every remedy known. Whatever is loaded on demand and throws errors calls it first. */
export function learnAllRemedies(): void {
  learnRemedies(remedies);
}
