import pg from "pg";

/** Shuts a database and opens it again, from another one of the same server. */
export async function doorOf(url: string) {
  const server = process.env.TEST_DATABASE_URL;
  const keeper = new pg.Client({ connectionString: server });
  await keeper.connect();
  const name = new URL(url).pathname.slice(1);
  return {
    async shut() {
      await keeper.query(`alter database ${name} allow_connections false`);
      await keeper.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
    },
    open: () => keeper.query(`alter database ${name} allow_connections true`),
    [Symbol.asyncDispose]: () => keeper.end(),
  };
}
