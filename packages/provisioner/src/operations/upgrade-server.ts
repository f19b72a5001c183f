import type { OperationDefinition } from "./operation-run.ts";
import { changeBuild } from "./steps/change-build.ts";
import { changeStartup } from "./steps/change-startup.ts";
import { moveServer, planOnArrival } from "./steps/move-server.ts";
import { planServiceChange } from "./steps/plan-service-change.ts";
import { putBuildBack } from "./steps/put-build-back.ts";
import { settleChange } from "./steps/settle-change.ts";

/** The steps of every change of what a server is, up to the change being stored. */
export const changeSteps = [
  planServiceChange,
  moveServer,
  planOnArrival,
  changeBuild,
  changeStartup,
  putBuildBack,
  settleChange,
] as const;

/** Makes a server another product, or the same one with other options. One request when nothing changes, two or three by what does, and a look now and then while it is moved. */
export const upgradeServer: OperationDefinition = { steps: changeSteps };
