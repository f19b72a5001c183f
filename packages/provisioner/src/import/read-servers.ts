import type { OwnedServer, PanelGateway } from "../panel/panel-gateway.ts";

/** So many are read one by one; for more, pages of the list cost less. */
const fewServers = 2;
const perPage = 500;

/** Reads servers by their numbers, in as few requests as possible: pages until all are found. Those that are missing do not exist. */
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
  const highest = Math.max(...numbers);
  for (let page = 1; found.size < numbers.size; page += 1) {
    const { servers, pages } = await gateway.listOwnedServers(page, perPage);
    for (const server of servers) keep(server);
    // The list goes by number.
    if (page >= pages || (servers.at(-1)?.id ?? 0) >= highest) break;
  }
  return found;
}
