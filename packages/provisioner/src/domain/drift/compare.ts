import { idFromExternalId, sameExternalId } from "../external-id.ts";
import type { PanelServer } from "../panel-server.ts";
import { compareServer, type ExpectedService } from "./compare-server.ts";
import type { DriftFinding } from "./drift-finding.ts";

/** Both sides of one panel. */
export interface DriftSides {
  /** Every server of the panel. */
  readonly servers: readonly PanelServer[];
  /** Every service on it that should have a server, and those terminated not long ago. */
  readonly services: readonly ExpectedService[];
  /** Numbers of servers that operations are at work on: not judged. */
  readonly inWork: ReadonlySet<number>;
  readonly namespace?: string | undefined;
}

/** Compares panel and database, both ways. Finds only; nothing is ever ended because a server is missing. */
export function compareWithPanel({ servers, services, inWork, namespace }: DriftSides): readonly DriftFinding[] {
  const byId = new Map(servers.map((server) => [server.id, server]));
  const byExternalId = Map.groupBy(servers, (server) => server.externalId?.trimEnd().toLowerCase() ?? "");
  const found = services.map((service) => {
    const named = byExternalId.get(service.externalId.toLowerCase())?.[0];
    return { service, server: (service.serverId === null ? undefined : byId.get(service.serverId)) ?? named, named };
  });
  const owned = new Set(found.flatMap(({ server }) => (server === undefined ? [] : [server.id])));
  return [
    ...found.flatMap(({ service, server, named }): readonly DriftFinding[] => {
      if (server === undefined) return service.state === "terminated" ? [] : [missing(service)];
      if (inWork.has(server.id)) return [];
      const doubled =
        named !== undefined &&
        named.id !== server.id &&
        !inWork.has(named.id) &&
        !services.some((other) => other.serverId === named.id);
      return [...compareServer(service, server), ...(doubled ? [duplicate(service, named)] : [])];
    }),
    ...servers.flatMap((server) => {
      if (owned.has(server.id) || inWork.has(server.id)) return [];
      if (services.some(({ externalId }) => sameExternalId(externalId, server.externalId))) return [];
      return [orphan(server, namespace)];
    }),
  ];
}

function missing({ id, serverId }: ExpectedService): DriftFinding {
  return {
    kind: "missing-server",
    serviceId: id,
    serverId,
    message: `Service ${id} is paid for, but the panel has no server of it: somebody deleted it there.`,
    repairs: ["recreate-server", "give-up-service"],
  };
}

function duplicate({ id, serverId }: ExpectedService, other: PanelServer): DriftFinding {
  return {
    kind: "duplicate-server",
    serviceId: id,
    serverId: other.id,
    message: `Server ${other.id} (${other.name}) carries the external id of service ${id}, whose server is ${serverId}.`,
    repairs: ["delete-server"],
  };
}

function orphan(server: PanelServer, namespace: string | undefined): DriftFinding {
  const ours = server.externalId === null ? null : idFromExternalId(server.externalId, namespace);
  const cause =
    ours === null
      ? "it was made on the panel, or by another system"
      : `its external id names service ${ours}, which is not there`;
  return {
    kind: "orphan-server",
    serviceId: null,
    serverId: server.id,
    message: `Server ${server.id} (${server.name}) belongs to no service: ${cause}.`,
    repairs: ["import-server", "delete-server"],
  };
}
