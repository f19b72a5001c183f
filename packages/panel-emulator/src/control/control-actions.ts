import * as z from "zod";
import { daemonFault } from "../daemon/daemon-faults.ts";
import { gameBehaviour } from "../daemon/game/game-behaviour.ts";
import { installBehaviour } from "../daemon/installations/install-behaviour.ts";
import { restartDaemon } from "../daemon/processes/restart-daemon.ts";
import { transferBehaviour } from "../daemon/transfers/transfers.ts";
import type { EmulatorCore } from "../emulator-core.ts";
import { collate } from "../state/collation.ts";
import { apiFault } from "./api-faults.ts";
import { clockCommand, clockState, moveClock } from "./clock-control.ts";
import { readResetCommand } from "./reset-command.ts";

/** What one request to the control interface does; the result, or what it resolves to, is its answer. */
type ControlAction = (core: EmulatorCore, input: unknown) => unknown;

const requestFilter = z.strictObject({
  operation: z.string().optional(),
  method: z.string().optional(),
  path: z.string().optional(),
  api: z.enum(["application", "client"]).optional(),
  status: z.coerce.number().int().optional(),
  key: z.string().optional(),
});

/** The control interface: method and path below `/_emulator`. */
export const controlActions: Readonly<Record<string, ControlAction>> = {
  "GET /": ({ url, flavour, version }) => ({
    url,
    flavour: flavour.name,
    version,
    operations: Object.keys(controlActions),
  }),
  "POST /reset": (core, input) => core.reset(readResetCommand(core.flavour.world, input)),
  "POST /load": (core, input) => core.load(core.flavour.world.parse(input)),
  "GET /dump": ({ flavour, panel }) => flavour.world.dump(panel),
  "POST /daemon": (core, input) => {
    const fault = daemonFault.parse(input);
    core.panel.faults.set(fault);
    core.daemonHttp.strike(core.panel, fault);
  },
  "POST /daemon-restart": restartDaemon,
  "GET /daemon-servers": (core) => ({ servers: core.panel.daemonServers.held() }),
  "POST /game": (core, input) => {
    core.panel.game = gameBehaviour.parse(input);
  },
  "POST /workers": (core, input) => {
    core.panel.workers.limit = z.strictObject({ limit: z.int().positive().nullable() }).parse(input).limit;
  },
  "POST /install": (core, input) => core.panel.installer.configure(installBehaviour.parse(input)),
  "POST /transfer": (core, input) => core.panel.transfers.configure(transferBehaviour.parse(input)),
  "POST /database-host": (core, input) => {
    core.panel.databaseHost = z.strictObject({ state: z.enum(["up", "down"]) }).parse(input).state;
  },
  "POST /api-faults": (core, input) => core.apiFaults.add(apiFault.parse(input)),
  "DELETE /api-faults": (core) => core.apiFaults.clear(),
  "POST /keys/revoke": (core, input) => {
    const { identifier } = z.strictObject({ identifier: z.string() }).parse(input);
    const { apiKeys } = core.panel.state;
    const key = apiKeys.first("identifier", collate(identifier));
    if (key === undefined) throw new Error(`The panel has no key ${identifier}.`);
    apiKeys.delete(key.id);
  },
  "GET /clock": (core) => clockState(core.clock),
  "POST /clock": (core, input) => moveClock(core.clock, clockCommand.parse(input)),
  "GET /requests": (core, input) => {
    const requests = core.log.find(requestFilter.parse(input));
    return { count: requests.length, requests };
  },
  "DELETE /requests": (core) => core.log.clear(),
};
