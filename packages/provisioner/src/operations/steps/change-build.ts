import { isDeepStrictEqual } from "node:util";
import type { AddressedServer, ServerBuild } from "../../panel/panel-gateway.ts";
import { PanelProblem } from "../../panel/panel-problem.ts";
import type { PlannedChange } from "../change/planned-change.ts";
import { releasePorts } from "../change/promise-growth.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, Step } from "../operation-run.ts";
import { ownServer, plannedServer, readOwnServer } from "../own-server.ts";
import { requireServer } from "../require-server.ts";
import { changeOf, planFor } from "./plan-service-change.ts";

/** Each time a port was taken on the panel meanwhile. */
const mostRounds = 5;

/**
 * Replaces limits, feature limits and allocations. One request, harmless when repeated. The panel leaves out silently what
 * somebody else has taken meanwhile: then other ports are planned and it is sent again.
 */
export const changeBuild: Step = {
  name: "build",
  async run(run) {
    const planned = changeOf(run);
    if (planned === null || planned.build === null) return { outcome: "already-done" };
    const { panelId, serverId } = await plannedServer(run);
    const gateway = await run.gateway(panelId);
    let change: PlannedChange = planned;
    for (let round = 0; round < mostRounds; round += 1) {
      const { build } = change;
      if (build === null) return { outcome: "done", service: { addresses: change.addresses }, progress: { change } };
      const { after, problem } = await attempt(build, async () =>
        ownServer(run, await gateway.updateBuild(serverId, build)),
      );
      const lacking = after === null ? build.addAllocationIds : lackingPorts(build, after);
      if (after !== null && lacking.length === 0) return { outcome: "done", ...built(change, after) };
      change = await replan(run, change, lacking, after ?? (await readOwnServer(run)));
      // The same again would be refused again.
      if (problem !== null && isDeepStrictEqual(change.build, build)) throw problem;
    }
    throw new OperationFailure({
      class: "retryable",
      code: "port_taken",
      message: "The ports of the server were taken on the panel again and again.",
      remedy: "Nothing to do: other ones are sought.",
    });
  },
};

type Attempted =
  | { readonly after: AddressedServer; readonly problem: null }
  /** Refused, perhaps because the new primary port is somebody else's. */
  | { readonly after: null; readonly problem: PanelProblem };

async function attempt(build: ServerBuild, send: () => Promise<AddressedServer>): Promise<Attempted> {
  try {
    return { after: await send(), problem: null };
  } catch (error) {
    const maybeTaken =
      error instanceof PanelProblem &&
      error.failure.class === "permanent" &&
      build.addAllocationIds.some((id) => id === build.allocationId);
    if (maybeTaken) return { after: null, problem: error };
    throw error;
  }
}

function lackingPorts(build: ServerBuild, after: AddressedServer): readonly number[] {
  const has = new Set(after.allocations.map(({ id }) => id));
  return build.addAllocationIds.filter((id) => !has.has(id));
}

async function replan(
  run: ServiceRun,
  change: PlannedChange,
  lacking: readonly number[],
  server: AddressedServer,
): Promise<PlannedChange> {
  const { panelId } = requireServer(run.service);
  await run.db.transaction((tx) => releasePorts(tx, { id: run.service.id, panelId }, lacking));
  await run.allocations.refresh(panelId, server.nodeId);
  // Some of what was sent may have been done.
  const has = new Set(server.allocations.map(({ id }) => id));
  const known = new Map([...run.service.addresses, ...change.addresses].map((each) => [each.allocationId, each]));
  const addresses = [...known.values()].filter(({ allocationId }) => has.has(allocationId));
  const again = await planFor(run, server, { addresses });
  return { ...again, startup: again.startup ?? change.startup, before: change.before };
}

/** The addresses with the names that the panel has for them. */
function built(change: PlannedChange, after: AddressedServer) {
  const addresses = change.addresses.map((address) => ({
    ...address,
    alias: after.allocations.find(({ id }) => id === address.allocationId)?.alias ?? address.alias,
  }));
  return { service: { addresses }, progress: { change: { ...change, addresses } } };
}
