import { undoBuild } from "../change/planned-change.ts";
import { releasePorts } from "../change/promise-growth.ts";
import type { Step } from "../operation-run.ts";
import { ownServer, plannedServer } from "../own-server.ts";
import { refusalOf } from "./change-startup.ts";
import { changeOf } from "./plan-service-change.ts";

/** Puts the build back when the panel refused the rest of the change, so that nobody pays for half of it. One request, harmless when repeated. */
export const putBuildBack: Step = {
  name: "put-back",
  async run(run) {
    const change = changeOf(run);
    if (change === null || refusalOf(run) === null) return { outcome: "already-done" };
    const { panelId, serverId } = await plannedServer(run);
    if (change.build !== null)
      ownServer(run, await (await run.gateway(panelId)).updateBuild(serverId, undoBuild(change)));
    const kept = new Set(change.before.allocationIds);
    const gone = change.addresses.map(({ allocationId }) => allocationId).filter((id) => !kept.has(id));
    return {
      outcome: "done",
      service: { addresses: change.before.addresses },
      also: (tx) => releasePorts(tx, { id: run.service.id, panelId }, gone),
    };
  },
};
