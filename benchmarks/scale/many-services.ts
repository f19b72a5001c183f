import { rowsOf } from "../../packages/provisioner/src/database/database.ts";
import type { OpenDatabase } from "../../packages/provisioner/src/database/open-database.ts";
import { product } from "../shop/shop.ts";

/** Stores active services of the product that benchmarks sell as the engine leaves them, due far in the future; four a customer. */
export async function storeManyServices({ db }: OpenDatabase, services: number): Promise<void> {
  await db.execute(`
    insert into hatchery.customers (id, email, created_at, updated_at)
    select 'many-' || n, 'many-' || n || '@example.test', now(), now() from generate_series(0, ${services} / 4) n`);
  await db.execute(`
    insert into hatchery.services (id, order_hash, state, customer_id, product_id, product_version, egg, options, variables,
      external_id, panel_id, node_id, server_id, server_uuid, server_identifier, addresses, expires_at, created_at, activated_at, due_at)
    select 'many-' || n, md5(n::text), 'active', 'many-' || n / 4, '${product.id}', 1, '${product.eggs[0].key}', '{}', '{}',
      'hatchery.many-' || n, 'eu', 1, 1000000 + n, md5(n::text), left(md5(n::text), 8),
      jsonb_build_array(jsonb_build_object('allocationId', n, 'ip', '10.0.' || n / 250 || '.' || n % 250, 'alias', null, 'port', 25565, 'role', 'main')),
      now() + interval '30 days', now(), now(), now() + interval '30 days'
    from generate_series(1, ${services}) n`);
  await db.execute("analyze");
}

export async function databaseMiB({ db }: OpenDatabase): Promise<number> {
  const [size] = rowsOf<{ bytes: number }>(
    await db.execute("select pg_database_size(current_database())::float8 as bytes"),
  );
  return (size?.bytes ?? Number.NaN) / 2 ** 20;
}
