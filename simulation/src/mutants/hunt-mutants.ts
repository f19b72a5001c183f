import { playSeeds, type SeedsOptions } from "../run/play-seeds.ts";
import { mutants } from "./mutants.ts";

/** How a mutant was found. */
export interface HuntedMutant {
  readonly name: string;
  /** The seed that found it; null: none did. */
  readonly foundBy: number | null;
  readonly rules: readonly string[];
  readonly worlds: number;
}

/** Puts back one old fault after the other and plays worlds until one of them shows it. */
export async function huntMutants(
  options: Omit<SeedsOptions, "played" | "shrink" | "mutant"> & {
    /** The name of the only one that is put back. */
    readonly only: string | undefined;
    tell(line: string): void;
  },
): Promise<readonly HuntedMutant[]> {
  const hunted: HuntedMutant[] = [];
  for (const { name, fault } of mutants) {
    if (options.only !== undefined && name !== options.only) continue;
    let found: HuntedMutant | null = null;
    let worlds = 0;
    await playSeeds({
      ...options,
      mutant: name,
      shrink: false,
      played({ seed, rules }) {
        worlds += 1;
        if (rules.length > 0 && found === null) found = { name, foundBy: seed, rules, worlds };
        return found === null;
      },
    });
    const result: HuntedMutant = found ?? { name, foundBy: null, rules: [], worlds };
    hunted.push(result);
    const how = result.foundBy === null ? "NOT FOUND" : `found by seed ${result.foundBy} (${result.rules.join(", ")})`;
    options.tell(`${name}: ${how} after ${result.worlds} worlds – ${fault}`);
  }
  return hunted;
}
