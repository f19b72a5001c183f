import type { OperationDefinition } from "./operation-run.ts";
import { awaitInstallation } from "./steps/await-installation.ts";
import { ensurePanelUser } from "./steps/ensure-panel-user.ts";
import { findRoom } from "./steps/find-room.ts";
import { adoptOrCreate } from "./steps/make-server.ts";

/** Makes the server of a service: one request for a customer that the panel knows, two for a new one. */
export const createServer: OperationDefinition = {
  steps: [findRoom, ensurePanelUser, adoptOrCreate, awaitInstallation],
};
