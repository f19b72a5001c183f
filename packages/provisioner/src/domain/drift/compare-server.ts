import type { CustomerId } from "../customer.ts";
import { sameExternalId } from "../external-id.ts";
import { soldFeatures } from "../further-ports.ts";
import type { FeatureLimits, ServerLimits } from "../limits.ts";
import type { PanelServer } from "../panel-server.ts";
import type { PortPlan } from "../placement/port-plan.ts";
import type { ServiceId, ServiceState } from "../service.ts";
import { type DriftFinding, type DriftKind, type DriftRepair, noAccount } from "./drift-finding.ts";

/** What a service expects of its server. */
export interface ExpectedService {
  readonly id: ServiceId;
  readonly state: ServiceState;
  readonly externalId: string;
  readonly serverId: number | null;
  readonly serverUuid: string | null;
  /** The account of its customer; null: not known. */
  readonly panelUserId: number | null;
  /** Where that is not known: whose accounts the owners of the servers are that were read. */
  readonly othersAccounts: ReadonlyMap<number, CustomerId>;
  readonly limits: ServerLimits | null;
  readonly featureLimits: FeatureLimits | null;
  readonly ports: PortPlan | null;
  readonly eggId: number | null;
  readonly nodeId: number | null;
}

type Found = readonly [kind: DriftKind, message: string, repairs: readonly DriftRepair[]];

/** Compares one service with its server. */
export function compareServer(service: ExpectedService, server: PanelServer): readonly DriftFinding[] {
  const found =
    service.state === "terminated"
      ? [notTerminated(service)]
      : [
          ...identity(service, server),
          ...content(service, server),
          ...place(service, server),
          ...suspension(service, server),
        ];
  return found.map(([kind, message, repairs]) => ({
    kind,
    ...noAccount,
    serviceId: service.id,
    serverId: server.id,
    message: `Service ${service.id}, server ${server.id}: ${message}`,
    repairs,
  }));
}

function notTerminated({ id }: ExpectedService): Found {
  return ["not-terminated", `service ${id} is terminated, but its server is still there.`, ["delete-server"]];
}

function identity({ externalId, panelUserId, othersAccounts }: ExpectedService, server: PanelServer): readonly Found[] {
  const found: Found[] = [];
  if (!sameExternalId(externalId, server.externalId))
    found.push([
      "lost-external-id",
      `the external id is ${server.externalId ?? "empty"} instead of ${externalId}; a change of the details elsewhere erases it.`,
      ["restore-external-id"],
    ]);
  const other = othersAccounts.get(server.userId);
  if (panelUserId === null ? other !== undefined : panelUserId !== server.userId)
    found.push([
      "wrong-owner",
      panelUserId === null
        ? `the owner is user ${server.userId}, the account of customer ${other}; its own customer has none on this panel any more.`
        : `the owner is user ${server.userId} instead of ${panelUserId}.`,
      ["restore-owner"],
    ]);
  return found;
}

function content({ limits, featureLimits, ports, eggId }: ExpectedService, server: PanelServer): readonly Found[] {
  const different = [
    ...differences(limits, server.limits),
    ...differences(featureLimits, soldFeatures(server.featureLimits, ports)),
  ];
  const found: Found[] = [];
  if (different.length > 0)
    found.push(["wrong-limits", `${different.join(", ")}.`, ["restore-limits", "accept-panel"]]);
  if (eggId !== null && eggId !== server.eggId)
    found.push(["wrong-egg", `the egg is ${server.eggId} instead of ${eggId}.`, ["restore-egg", "accept-panel"]]);
  return found;
}

function place({ nodeId }: ExpectedService, server: PanelServer): readonly Found[] {
  if (nodeId === null || nodeId === server.nodeId) return [];
  return [
    [
      "moved-server",
      `it is on node ${server.nodeId} instead of ${nodeId}: somebody has moved it on the panel, and its addresses are others.`,
      ["accept-panel"],
    ],
  ];
}

function suspension({ state }: ExpectedService, server: PanelServer): readonly Found[] {
  if (state === "suspended" && !server.suspended)
    return [
      [
        "not-suspended",
        "it is suspended here, but runs on the panel; a reinstallation there lifts a suspension.",
        ["suspend-server", "accept-panel"],
      ],
    ];
  if (state === "active" && server.suspended)
    return [
      ["not-unsuspended", "it is active here, but suspended on the panel.", ["unsuspend-server", "accept-panel"]],
    ];
  return [];
}

function differences(wanted: object | null, found: object): readonly string[] {
  const there = new Map<string, string | number | boolean | null>(Object.entries(found));
  return Object.entries(wanted ?? {}).flatMap(([key, value]) => {
    const actual = there.get(key) ?? null;
    return actual === value ? [] : [`${key} is ${actual ?? "without limit"} instead of ${value}`];
  });
}
