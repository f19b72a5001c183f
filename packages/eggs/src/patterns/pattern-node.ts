/** What one place of a text has to be: of a set of characters, or, in a pattern without `u`, of bytes. */
export type CharacterTest = (code: number) => boolean;

/** A place between characters: a start, an end, a border of a word. */
export type PlaceTest = (codes: ArrayLike<number>, at: number) => boolean;

/** A part of a pattern. */
export type PatternNode =
  | { readonly kind: "character"; readonly test: CharacterTest }
  | { readonly kind: "place"; readonly test: PlaceTest }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly parts: readonly PatternNode[] }
  | {
      readonly kind: "repeat";
      readonly part: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: "group"; readonly part: PatternNode; readonly number: number }
  | { readonly kind: "back-reference"; readonly group: number | string }
  /** What matches is kept as it is: no part of it is tried anew. */
  | { readonly kind: "atomic"; readonly part: PatternNode }
  | { readonly kind: "look"; readonly part: PatternNode; readonly wanted: boolean; readonly behind: boolean };
