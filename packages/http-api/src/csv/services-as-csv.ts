import type { CustomerDetails, Provisioner, Service, ServiceQuery } from "@hatchery/provisioner";
import type { CsvCell } from "./csv-pieces.ts";
import { type CsvRows, pagedTable } from "./paged-table.ts";

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

/** All services that a query finds, with their customers, below a header; read page by page. */
export function servicesAsCsv(
  { services, customers }: Provisioner,
  query: Omit<ServiceQuery, "cursor" | "limit">,
): CsvRows {
  return pagedTable(
    Object.keys(columns),
    (page) => services.list({ ...query, ...page }),
    async (items) => {
      const ids = [...new Set(items.map(({ customerId }) => customerId))];
      const known = new Map((await Promise.all(ids.map((id) => customers.get(id)))).map((each) => [each.id, each]));
      return items.flatMap((service) => {
        const customer = known.get(service.customerId);
        return customer === undefined ? [] : [Object.values(columns).map((cell) => cell(service, customer))];
      });
    },
  );
}
