import { sameExternalId } from "./external-id.ts";
import type { PanelServer } from "./panel-server.ts";

/** What is stored of the server of a service. */
export interface KnownServer {
  /** Null where nobody has read it yet. */
  readonly serverUuid: string | null;
  readonly externalId: string;
}

/**
 * Whether a server is the one that a service has. Its number alone says nothing: a panel that was restored from a backup gives the
 * same numbers to other servers. The uuid is drawn anew for each.
 */
export function isServerOf(server: Pick<PanelServer, "uuid" | "externalId">, known: KnownServer): boolean {
  return known.serverUuid === null
    ? sameExternalId(server.externalId, known.externalId)
    : server.uuid === known.serverUuid;
}
