/** What is known of a request besides itself. Handed on as it is to `authenticate`, the hooks and the rate limit. */
export interface RequestContext {
  /** Whoever is at the other end, as the server or a trusted proxy says. */
  readonly remoteAddress?: string | undefined;
  /** What else the host wants to find there, for example the session that its framework has read. */
  readonly [more: string]: unknown;
}
