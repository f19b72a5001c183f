import { Client } from "pg";

/** Makes a database on the server of another one, and answers its address. */
export async function createDatabase(url: string, name: string): Promise<string> {
  await told(url, (client) => client.query(`create database ${name}`));
  const its = new URL(url);
  its.pathname = name;
  return its.href;
}

/** Takes away every database on a server whose name begins so. */
export async function dropDatabases(url: string, prefix: string): Promise<void> {
  await told(url, async (client) => {
    const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [prefix]);
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  });
}

async function told(url: string, tell: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await tell(client);
  } finally {
    await client.end();
  }
}
