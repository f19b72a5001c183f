import { idFromExternalId, isOfAnotherInstallation } from "../external-id.ts";
import type { Installation } from "../installation.ts";
import type { PanelServer } from "../panel-server.ts";
import type { ServiceId } from "../service.ts";
import { compareServer, type ExpectedService } from "./compare-server.ts";
import { type DriftFinding, noAccount } from "./drift-finding.ts";

/** Some servers of a panel with every service that has something to do with one of them. */
export interface DriftSides {
  readonly servers: readonly PanelServer[];
  /** Services that have one of the servers by its number, or that the external id of one names. */
  readonly services: readonly ExpectedService[];
  /** Services that somebody is changing: neither they nor their servers are judged. */
  readonly unjudged: ReadonlySet<ServiceId>;
  readonly installation: Installation;
}

/**
 * Compares servers with the services that they belong to. Finds only; whether a server is missing takes more than one page to tell.
 * What another installation of Hatchery made is its own business.
 */
export function compareServers({ servers, services, unjudged, installation }: DriftSides): readonly DriftFinding[] {
  const byNumber = Map.groupBy(services.filter(hasServer), ({ serverId }) => serverId);
  const byExternalId = new Map(services.map((service) => [folded(service.externalId), service]));
  return servers.flatMap((server) => {
    const owner = byNumber.get(server.id)?.find((each) => isOwner(each, server));
    const named = server.externalId === null ? undefined : byExternalId.get(folded(server.externalId));
    const service = owner ?? named;
    if (service === undefined) return isAnothers(server, installation) ? [] : [orphan(server, installation)];
    if (unjudged.has(service.id)) return [];
    const strange = owner === undefined && service.serverId !== null && service.state !== "terminated";
    return strange ? [duplicate(service, server)] : compareServer(service, server);
  });
}

/**
 * A service whose server is not among all those of the panel; `other` says that another one has its number by now. Nothing is ever
 * ended because of it.
 */
export function missingServer(
  { id, serverId }: Pick<ExpectedService, "id" | "serverId">,
  other: boolean,
): DriftFinding {
  return {
    kind: "missing-server",
    ...noAccount,
    serviceId: id,
    serverId,
    message: other
      ? `Service ${id} is paid for, but its server is gone and number ${serverId} is another server's: the panel was restored from a backup.`
      : `Service ${id} is paid for, but the panel has no server of it: somebody deleted it there.`,
    repairs: ["recreate-server", "give-up-service"],
  };
}

/** A server that carries the external id of a service whose own server is gone: it can take its place. */
export function replacedServer(
  { id, serverId }: Pick<ExpectedService, "id" | "serverId">,
  other: number,
): DriftFinding {
  return {
    kind: "duplicate-server",
    ...noAccount,
    serviceId: id,
    serverId: other,
    message: `Server ${other} carries the external id of service ${id}, whose own server ${serverId} is gone.`,
    repairs: ["accept-panel"],
  };
}

function hasServer({ serverId, state }: ExpectedService): boolean {
  return serverId !== null && state !== "terminated";
}

/** The number that a service has may be another server's. An import that is under way knows no more than that. */
export function isOwner({ serverUuid }: Pick<ExpectedService, "serverUuid">, { uuid }: PanelServer): boolean {
  return serverUuid === null || serverUuid === uuid;
}

function folded(externalId: string): string {
  return externalId.trimEnd().toLowerCase();
}

function duplicate({ id, serverId }: ExpectedService, other: PanelServer): DriftFinding {
  return {
    kind: "duplicate-server",
    ...noAccount,
    serviceId: id,
    serverId: other.id,
    message: `Server ${other.id} (${other.name}) carries the external id of service ${id}, whose server is ${serverId}.`,
    repairs: ["delete-server"],
  };
}

function isAnothers({ externalId }: PanelServer, installation: Installation): boolean {
  return externalId !== null && isOfAnotherInstallation(externalId, installation);
}

function orphan(server: PanelServer, installation: Installation): DriftFinding {
  const ours = server.externalId === null ? null : idFromExternalId(server.externalId, installation);
  const cause =
    ours === null
      ? "it was made on the panel, or by another system"
      : `its external id names service ${ours}, which is not there`;
  return {
    kind: "orphan-server",
    ...noAccount,
    serviceId: null,
    serverId: server.id,
    message: `Server ${server.id} (${server.name}) belongs to no service: ${cause}.`,
    repairs: ["import-server", "delete-server"],
  };
}
