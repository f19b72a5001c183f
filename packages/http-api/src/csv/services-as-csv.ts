import type { CustomerDetails, Provisioner, Service, ServiceQuery } from "@hatchery/provisioner";
import type { CsvCell } from "./csv-pieces.ts";

const columns: Readonly<Record<string, (service: Service, customer: CustomerDetails) => CsvCell>> = {
  id: ({ id }) => id,
  state: ({ state }) => state,
  name: ({ name }) => name,
  order: ({ orderId }) => orderId,
  customer: ({ customerId }) => customerId,
  email: (_, { email }) => email,
  first_name: (_, { firstName }) => firstName,
  last_name: (_, { lastName }) => lastName,
  product: ({ productId }) => productId,
  product_version: ({ productVersion }) => productVersion,
  egg: ({ egg }) => egg,
  panel: ({ panelId }) => panelId,
  node: ({ server }) => server?.nodeId ?? null,
  server: ({ server }) => server?.identifier ?? null,
  address: ({ addresses }) => {
    const main = addresses.find(({ role }) => role === "main");
    return main === undefined ? null : `${main.alias ?? main.ip}:${main.port}`;
  },
  expires_at: ({ expiresAt }) => expiresAt,
  cancelled_at: ({ cancelledAt }) => cancelledAt,
  suspension_reason: ({ suspensionReason }) => suspensionReason,
  created_at: ({ createdAt }) => createdAt,
  activated_at: ({ activatedAt }) => activatedAt,
  suspended_at: ({ suspendedAt }) => suspendedAt,
  terminated_at: ({ terminatedAt }) => terminatedAt,
};

const rowsAtOnce = 200;

/** All services that a query finds, with their customers, below a header; read page by page. */
export async function* servicesAsCsv(
  { services, customers }: Provisioner,
  query: Omit<ServiceQuery, "cursor" | "limit">,
): AsyncGenerator<readonly CsvCell[]> {
  let page = await services.list({ ...query, limit: rowsAtOnce });
  yield Object.keys(columns);
  for (;;) {
    const ids = [...new Set(page.items.map(({ customerId }) => customerId))];
    const known = new Map((await Promise.all(ids.map((id) => customers.get(id)))).map((each) => [each.id, each]));
    for (const service of page.items) {
      const customer = known.get(service.customerId);
      if (customer !== undefined) yield Object.values(columns).map((cell) => cell(service, customer));
    }
    if (page.nextCursor === null) return;
    page = await services.list({ ...query, limit: rowsAtOnce, cursor: page.nextCursor });
  }
}
