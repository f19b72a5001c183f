import type { OperationDefinition } from "./operation-run.ts";
import { awaitInstallation } from "./steps/await-installation.ts";
import { reinstall } from "./steps/begin-installation.ts";
import { changeSteps } from "./upgrade-server.ts";

/** With another egg the server becomes that first; its variables and ports follow the egg. */
export const reinstallServer: OperationDefinition = { steps: [...changeSteps, reinstall, awaitInstallation] };
