import type { PanelServer } from "../domain/panel-server.ts";

/** Lists the servers with these short ids by the panel's filter. */
type List = (identifiers: readonly string[]) => Promise<readonly PanelServer[]>;

/** Nine characters each in the address, which web servers take up to 8 KiB of. */
const identifiersPerRequest = 400;

/**
 * Reads servers by their short ids through the list's filter, which takes several at once. It finds parts as well, but short
 * ids all have the same length, so that what it finds is what was asked for.
 */
export async function readServersByIdentifier(
  identifiers: readonly string[],
  list: List,
): Promise<readonly PanelServer[]> {
  const servers: PanelServer[] = [];
  for (let first = 0; first < identifiers.length; first += identifiersPerRequest) {
    const wanted = identifiers.slice(first, first + identifiersPerRequest);
    servers.push(...(await list(wanted)));
  }
  return servers;
}
