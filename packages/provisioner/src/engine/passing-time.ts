/** The database's time as it was then, and what has passed since by a clock that nobody can set. */
export function passingTime(since: Date): () => Date {
  const readAt = performance.now();
  return () => new Date(since.getTime() + performance.now() - readAt);
}
