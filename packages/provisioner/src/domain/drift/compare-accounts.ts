import { isAccountOf, type KnownAccount } from "../account-identity.ts";
import type { CustomerId } from "../customer.ts";
import { idFromExternalId } from "../external-id.ts";
import type { Installation } from "../installation.ts";
import type { PanelUser } from "../panel-server.ts";
import type { DriftFinding } from "./drift-finding.ts";

/** The account of a customer by our own links. */
export interface ExpectedAccount extends KnownAccount {
  readonly customerId: CustomerId;
}

/** Some accounts of a panel with every link to one of them, and those of the customers that their external ids name. */
export interface AccountSides {
  readonly users: readonly PanelUser[];
  readonly links: readonly ExpectedAccount[];
  readonly installation: Installation;
}

/** Compares accounts with the customers that they are linked to. Whether one is missing takes more than one page to tell. */
export function compareAccounts({ users, links, installation }: AccountSides): readonly DriftFinding[] {
  const byNumber = Map.groupBy(links, ({ panelUserId }) => panelUserId);
  const byCustomer = new Map(links.map((link) => [link.customerId, link]));
  return users.flatMap((user) => {
    const strangers = (byNumber.get(user.id) ?? []).filter((link) => !isAccountOf(user, link));
    const named = user.externalId === null ? null : idFromExternalId(user.externalId, installation);
    const link = named === null ? undefined : byCustomer.get(named);
    const isSecond = link !== undefined && link.panelUserId !== user.id;
    return [...strangers.map((each) => reused(each, user)), ...(isSecond ? [doubled(link, user)] : [])];
  });
}

/** A link whose account the panel does not have. */
export function missingAccount({ customerId, panelUserId }: ExpectedAccount): DriftFinding {
  return {
    ...aboutAccount("missing-account", customerId, panelUserId),
    message: `Customer ${customerId} is linked to user ${panelUserId} of the panel, which is not there: somebody deleted it, or the panel was restored from a backup.`,
    repairs: ["forget-account"],
  };
}

function reused({ customerId, panelUserId }: ExpectedAccount, { username, uuid }: PanelUser): DriftFinding {
  return {
    ...aboutAccount("reused-account", customerId, panelUserId),
    message: `Customer ${customerId} is linked to user ${panelUserId} of the panel, which is somebody else by now (${username}, ${uuid}): the panel was restored from a backup.`,
    repairs: ["forget-account"],
  };
}

function doubled({ customerId, panelUserId }: ExpectedAccount, user: PanelUser): DriftFinding {
  return {
    ...aboutAccount("doubled-account", customerId, user.id),
    message: `User ${user.id} (${user.username}) carries the external id of customer ${customerId}, who is linked to user ${panelUserId}: delete the one that owns no servers on the panel, or erase its external id.`,
    repairs: [],
  };
}

function aboutAccount(kind: DriftFinding["kind"], customerId: CustomerId, panelUserId: number) {
  return { kind, serviceId: null, serverId: null, customerId, panelUserId } as const;
}
