/** Before the PostgreSQL suites: without a server they would all be skipped, which is not the same as passing. */
export function setup(): void {
  if (process.env.TEST_DATABASE_URL !== undefined) return;
  throw new Error(
    "Set TEST_DATABASE_URL to a PostgreSQL server on which databases may be made: postgres://user@host/name",
  );
}
