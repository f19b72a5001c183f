import type { RateGovernor } from "@hatchery/sdk";
import type { CreationPace } from "./creation-pace.ts";
import type { PanelGateway } from "./panel-gateway.ts";

/** A gateway, in whatever lane, that makes servers at the panel's pace. */
export function pacedGateway(gateway: PanelGateway, pace: CreationPace): PanelGateway {
  return {
    ...gateway,
    withPriority: (priority) => pacedGateway(gateway.withPriority(priority), pace),
    createServer: (server) => pace.run(() => gateway.createServer(server)),
  };
}

/** The governor of all panels, as one of them asks it: the pace hears of requests that had to wait. */
export function heardGovernor(governor: RateGovernor, pace: CreationPace): RateGovernor {
  return {
    acquire(bucket, priority, signal) {
      const turn = governor.acquire(bucket, priority, signal);
      if (turn !== undefined) pace.heldUp();
      return turn;
    },
    settle: (bucket, reading) => governor.settle(bucket, reading),
  };
}
