/** Part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Give it as `cursor` to get what follows; null at the end. Opaque, and stays valid while the list grows. */
  readonly nextCursor: string | null;
}

/** What every list takes. */
export interface PageQuery {
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** At most so many items, 1 to 200. @default 50 */
  readonly limit?: number;
}
