import { soldFeatures } from "../further-ports.ts";
import type { FeatureLimits, ServerLimits } from "../limits.ts";
import type { AppliedConfiguration } from "../option/applied-configuration.ts";
import { startupCommand } from "../option/startup-command.ts";
import type { PanelEgg, PanelNode } from "../panel-catalogue.ts";
import type { PanelServer } from "../panel-server.ts";
import { cpuRoom, diskRoom, memoryRoom } from "../placement/capacity.ts";
import type { Reservation } from "../placement/placement-request.ts";
import type { AddressChanges } from "./address-changes.ts";
import { dataLossWarnings } from "./data-loss.ts";
import { mergeEnvironment } from "./environment-merge.ts";
import { shrinkNotices } from "./shrink-notices.ts";
import type {
  AddressChange,
  Change,
  FeatureLimitChanges,
  LimitChanges,
  NodeName,
  UpgradePlan,
} from "./upgrade-plan.ts";

/** Everything that an upgrade is planned by; read, never guessed. */
export interface UpgradeFacts {
  /** What the server was last given. */
  readonly sold: AppliedConfiguration;
  readonly wanted: AppliedConfiguration;
  /** The server as it is on the panel. */
  readonly server: PanelServer;
  readonly oldEgg: PanelEgg;
  readonly newEgg: PanelEgg;
  /** What the customer had set when the server had the new egg before. */
  readonly kept: Readonly<Record<string, string>>;
  readonly node: PanelNode;
  /** Another node that was found for it; null: it stays. */
  readonly movesTo: PanelNode | null;
  /** Room promised to others on this very node. */
  readonly reservations: readonly Reservation[];
  /** What the port plan of the wanted configuration does to the server's addresses. */
  readonly addresses: AddressChanges;
  /** Why it cannot be done here, besides the room of the node. */
  readonly obstacles: readonly string[];
}

/** Plans an upgrade. Nothing is changed; carried out, it makes the server as `wanted`, the customer's own values kept. */
export function planUpgrade(facts: UpgradeFacts): UpgradePlan {
  const { sold, wanted, server, oldEgg, newEgg } = facts;
  const limits = changes(server.limits, wanted.limits) as LimitChanges;
  const features = soldFeatures(server.featureLimits, sold.ports);
  const featureLimits = changes<number | null>(features, wanted.featureLimits) as FeatureLimitChanges;
  const eggChanges = server.eggId !== newEgg.id;
  const image = change(server.image, keptOr(server.image, imageOf(sold, oldEgg), imageOf(wanted, newEgg), eggChanges));
  const startup = change(
    server.startup,
    keptOr(server.startup, startupCommand(sold, oldEgg), startupCommand(wanted, newEgg), eggChanges),
  );
  const merged = mergeEnvironment({
    egg: newEgg.variables,
    oldEgg: oldEgg.variables,
    oldProduct: sold.variables,
    newProduct: wanted.variables,
    current: server.environment,
    kept: facts.kept,
    ports: facts.addresses.variables,
  });
  const node = moveOf(facts);
  const calls = {
    build:
      Object.keys(limits).length + Object.keys(featureLimits).length > 0 || (node === null && movesAddresses(facts)),
    startup:
      eggChanges ||
      image !== null ||
      startup !== null ||
      merged.changes.some(({ from, to }) => (from ?? "") !== (to ?? "")),
  };
  const obstacles = node === null ? [...facts.obstacles, ...shortages(facts)] : [];
  const differs = node !== null || calls.build || calls.startup;
  return {
    outcome: obstacles.length > 0 ? "needs-another-node" : differs ? "possible" : "nothing-to-do",
    limits,
    featureLimits,
    egg: eggChanges
      ? { from: { nest: server.nestId, egg: server.eggId }, to: { nest: newEgg.nestId, egg: newEgg.id } }
      : null,
    node,
    image,
    startup,
    variables: merged.changes,
    addresses: { added: facts.addresses.added.map(addressChange), removed: facts.addresses.removed.map(addressChange) },
    warnings: dataLossWarnings({
      eggChanges,
      node,
      oldDisk: server.limits.disk,
      newDisk: wanted.limits.disk,
      oldFeatures: features,
      newFeatures: wanted.featureLimits,
    }),
    notices: shrinkNotices(server.limits, wanted.limits),
    obstacles,
    calls,
    environment: merged.environment,
  };
}

function moveOf({ node: { id, name }, movesTo }: UpgradeFacts): Change<NodeName> | null {
  return movesTo === null ? null : { from: { id, name }, to: { id: movesTo.id, name: movesTo.name } };
}

function movesAddresses({ addresses: { added, removed, primary }, server }: UpgradeFacts): boolean {
  return added.length + removed.length > 0 || (primary !== null && primary !== server.allocationId);
}

function addressChange({ role, ip, port }: AddressChange): AddressChange {
  return { role, ip, port };
}

function imageOf({ image }: AppliedConfiguration, egg: PanelEgg): string {
  return image ?? egg.dockerImage;
}

/** A value that somebody changed on the panel stays while neither the egg nor the product's own word changes. */
function keptOr(current: string, sold: string, wanted: string, eggChanges: boolean): string {
  return !eggChanges && sold === wanted ? current : wanted;
}

/** Only what grows needs room; a node that is oversold already refuses no smaller server. */
function shortages({ server, wanted, node, reservations }: UpgradeFacts): readonly string[] {
  return (
    [
      ["MiB of memory", memoryRoom(node, reservations).free, wanted.limits.memory - server.limits.memory],
      ["MiB of disk", diskRoom(node, reservations).free, wanted.limits.disk - server.limits.disk],
      ["% of CPU", cpuRoom(node, reservations).free, wanted.limits.cpu - server.limits.cpu],
    ] as const
  ).flatMap(([what, free, more]) =>
    free !== null && more > 0 && more > free ? [`${node.name}: ${more - free} ${what} short`] : [],
  );
}

function changes<Value>(
  from: { readonly [key: string]: Value } | ServerLimits | FeatureLimits,
  to: ServerLimits | FeatureLimits,
): Readonly<Record<string, Change<unknown>>> {
  const before = new Map<string, unknown>(Object.entries(from));
  return Object.fromEntries(
    Object.entries(to).flatMap(([key, value]) =>
      before.get(key) === value ? [] : [[key, { from: before.get(key), to: value }]],
    ),
  );
}

function change(from: string, to: string): Change<string> | null {
  return from === to ? null : { from, to };
}
