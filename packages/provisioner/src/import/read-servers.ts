import type { OwnedServer, PanelGateway } from "../panel/panel-gateway.ts";
import { KnownPages } from "./known-pages.ts";

/** So many are read one by one; for more, pages of the list cost less. */
const fewServers = 2;
const perPage = 500;

/**
 * Reads servers by their numbers, in as few requests as possible: one each, or the pages of the list on which they stand. Those
 * that are missing do not exist.
 */
export async function readServers(
  gateway: PanelGateway,
  numbers: ReadonlySet<number>,
): Promise<ReadonlyMap<number, OwnedServer>> {
  const found = new Map<number, OwnedServer>();
  const keep = (server: OwnedServer | null) => {
    if (server !== null && numbers.has(server.id)) found.set(server.id, server);
  };
  if (numbers.size <= fewServers) {
    for (const id of numbers) keep(await gateway.findOwnedServer(id));
    return found;
  }
  // The list goes by number.
  const known = new KnownPages(perPage);
  for (const number of [...numbers].sort((one, other) => one - other)) {
    for (let page = known.pageFor(number); page !== null; page = known.pageFor(number)) {
      const { servers, pages } = await gateway.listOwnedServers(page, perPage);
      known.add(
        page,
        pages,
        servers.map(({ id }) => id),
      );
      for (const server of servers) keep(server);
    }
  }
  return found;
}
