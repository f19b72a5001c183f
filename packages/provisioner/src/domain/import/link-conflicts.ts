import type { CustomerId } from "../customer.ts";
import { idFromExternalId, isOfAnotherInstallation } from "../external-id.ts";
import type { Installation } from "../installation.ts";
import type { PanelServer, PanelUser } from "../panel-server.ts";
import type { ServiceId } from "../service.ts";
import type { ImportConflict } from "./import-suggestion.ts";

/** What is known of a server's reference and of who stands behind it. */
export interface LinkFacts {
  /** Id of the service that is to be made. */
  readonly service: ServiceId;
  /** The service that has the server already, or is being made of it. */
  readonly serviceOf: ServiceId | null;
  /** Whether a service has this id, whatever became of it. */
  readonly serviceExists: (id: ServiceId) => boolean;
  readonly installation: Installation;
}

/** Why the server cannot become this service: somebody else has it, or the id is taken. */
export function linkConflicts(server: PanelServer, facts: LinkFacts): readonly ImportConflict[] {
  const { service, serviceOf, serviceExists } = facts;
  if (serviceOf !== null)
    return [
      {
        code: "already-linked",
        message: `Server ${server.id} belongs to service ${serviceOf}.`,
        remedy: "Nothing is to be done.",
      },
    ];
  const found: ImportConflict[] = [];
  if (serviceExists(service))
    found.push({
      code: "service-exists",
      message: `There is a service ${service} already, and ids are never used again.`,
      remedy: "Give another id; if the server is that service's, see the drift report.",
    });
  if (server.status === "install_failed" || server.status === "reinstall_failed")
    found.push({
      code: "not-installed",
      message: `The installation of server ${server.id} has failed.`,
      remedy: "Reinstall it on the panel first.",
    });
  return [...found, ...foreignExternalId(server, facts)];
}

function foreignExternalId(
  { id, externalId }: PanelServer,
  { service, serviceExists, installation }: LinkFacts,
): readonly ImportConflict[] {
  if (externalId === null || externalId.trim() === "") return [];
  const named = idFromExternalId(externalId, installation);
  if (named === service) return [];
  if (named !== null && serviceExists(named))
    return [
      {
        code: "service-exists",
        message: `The external id of server ${id} names service ${named}, which is there without it.`,
        remedy: "See the drift report.",
      },
    ];
  return [
    {
      code: "foreign-external-id",
      message:
        named === null
          ? `Another ${isOfAnotherInstallation(externalId, installation) ? "installation of Hatchery" : "system"} gave server ${id} the external id ${externalId}.`
          : `The external id of server ${id} names service ${named}.`,
      remedy:
        "Make sure that whoever gave it has let go of the server, then accept `foreign-external-id`: it is replaced.",
    },
  ];
}

/** What our links say about the account that owns a server, and about the customer that is to get it. */
export interface OwnerFacts {
  readonly customer: CustomerId;
  /** The customer's account on this panel, if one is linked. */
  readonly accountOf: number | null;
  /** Whose the server's owner is by our links; several when an account is shared. */
  readonly linkedTo: readonly CustomerId[];
}

/** Why the server's account cannot be taken for the customer's. */
export function ownerConflicts(
  server: PanelServer,
  owner: PanelUser | null,
  { customer, accountOf, linkedTo }: OwnerFacts,
): readonly ImportConflict[] {
  if (accountOf === server.userId || linkedTo.includes(customer)) return [];
  const accept = "Name the customer whose it is, or accept `other-owner`: then no account is linked.";
  if (linkedTo.length > 0)
    return [
      {
        code: "other-owner",
        message: `Server ${server.id} is owned by the account of customer ${linkedTo.join(" and ")}, not of ${customer}.`,
        remedy: accept,
      },
    ];
  if (accountOf !== null)
    return [
      {
        code: "other-owner",
        message: `Server ${server.id} is owned by panel user ${server.userId}, and customer ${customer} is panel user ${accountOf}.`,
        remedy: accept,
      },
    ];
  if (owner?.rootAdmin === true)
    return [
      {
        code: "owner-is-administrator",
        message: `Server ${server.id} is owned by ${owner.username}, an administrator of the panel.`,
        remedy: "Change its owner on the panel first, or accept `owner-is-administrator`: then no account is linked.",
      },
    ];
  return [];
}
