import { setTimeout as sleep } from "node:timers/promises";
import { createProvisioner, DatabaseUnavailableError, isProvisionerError } from "@hatchery/provisioner";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { chaosWorld } from "../chaos/chaos-world.ts";
import { postgresDatabases } from "../support/databases.ts";
import { encryptionKey, externalIdOf, openShop, orderOf, serversOn, startPanel } from "../support/shop.ts";

const orders = 300;
const cuts = 20;

/** Repeats a command whose answer the database has swallowed, as a host would. */
async function insisting<Answer>(command: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await command();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      expect(error).toMatchObject({ code: "database_unavailable", status: 503 });
      expect(error.remedy).not.toBe("");
      expect(error.cause).toBeInstanceOf(Error);
      await sleep(20);
    }
  }
}

/** All but the administrator's own. */
function endSessions(administrator: pg.Client): Promise<unknown> {
  return administrator.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
}

describe.each(postgresDatabases)("$name that ends every session", (kind) => {
  it(`${cuts} times during ${orders} orders: the process lives, and each order ends as one server`, async () => {
    await using panel = await startPanel(0, chaosWorld());
    const database = await kind.make();
    const administrator = new pg.Client({ connectionString: database.url });
    await administrator.connect();
    {
      await using shop = await openShop(database.url, panel);
      await shop.start();
      let heard = 0;
      shop.on("service.activated", () => {
        heard += 1;
      });
      const ids = Array.from({ length: orders }, (_, index) => `cut-${index}`);
      let given = 0;
      const order = async () => {
        for (let at = given; at < orders; at = given) {
          given += 1;
          await insisting(() => shop.services.create(orderOf(`cut-${at}`, `customer-${at % 30}`)));
          if (at % (orders / cuts) === 0) await endSessions(administrator);
        }
      };
      await Promise.all(Array.from({ length: 8 }, order));
      // A repeated order answers the operation that it has already.
      const ended = await Promise.all(
        ids.map(async (id, at) => {
          const { operation } = await insisting(() => shop.services.create(orderOf(id, `customer-${at % 30}`)));
          return insisting(() => shop.operations.finished(operation.id));
        }),
      );
      expect(ended.filter(({ status }) => status !== "succeeded")).toEqual([]);
      expect(new Set(ended.map(({ id }) => id)).size).toBe(orders);
      const servers = (await serversOn(panel)).flatMap(({ external_id: id }) => id ?? []);
      const wanted = new Set(ids.map(externalIdOf));
      expect(servers.filter((id) => wanted.has(id))).toHaveLength(orders);
      // Who listens has heard all of it, whichever session was lost.
      await expect.poll(() => heard, { timeout: 20_000 }).toBe(orders);
      expect((await shop.health()).ok).toBe(true);
    }
    await administrator.end();
    await database.drop();
  }, 300_000);

  it("or takes no changes: commands say so, and go on when it does again", async () => {
    await using panel = await startPanel();
    const database = await kind.make();
    {
      await using shop = await openShop(database.url, panel);
      const administrator = new pg.Client({ connectionString: database.url });
      await administrator.connect();
      const { pathname } = new URL(database.url);
      const readOnly = (on: boolean) =>
        administrator.query(`alter database ${pathname.slice(1)} set default_transaction_read_only = ${on}`);
      await readOnly(true);
      await endSessions(administrator);
      const refused = await Promise.allSettled([shop.services.create(orderOf("read-only"))]);
      // The first may still meet the connection that is gone.
      const error = await shop.services.create(orderOf("read-only")).catch((thrown) => thrown);
      expect(refused[0]?.status).toBe("rejected");
      expect(error).toMatchObject({ code: "database_unavailable", message: expect.stringContaining("read-only") });
      await administrator.query("set default_transaction_read_only = off");
      await readOnly(false);
      await endSessions(administrator);
      const { service } = await insisting(() => shop.services.create(orderOf("read-only")));
      expect(service.id).toBe("read-only");
      await administrator.end();
    }
    await database.drop();
  });
});

describe("a database that is not there", () => {
  it("is told with code, cause and remedy, and nothing secret", async () => {
    const error = await createProvisioner({
      database: "postgres://hatchery:secret@127.0.0.1:1/hatchery",
      encryptionKey,
    }).catch((thrown) => thrown);
    expect(isProvisionerError(error)).toBe(true);
    expect(error).toMatchObject({ code: "database_unavailable", status: 503 });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.remedy).not.toBe("");
    expect(`${error.message} ${error.remedy}`).not.toContain("secret");
  });
});
