import type { EngineContext } from "../engine/engine-context.ts";
import type { ServiceControl } from "../interface/control/service-control.ts";
import { controlActivity } from "./activity.ts";
import { controlBackups } from "./backups.ts";
import { controlConsole } from "./console.ts";
import { controlledService, interactive } from "./controlled-service.ts";
import { controlDatabases } from "./databases.ts";
import { controlFiles } from "./files.ts";
import { controlNetwork } from "./network.ts";
import { controlSchedules } from "./schedules.ts";
import { controlStartup } from "./startup.ts";
import { controlSubusers } from "./subusers.ts";

/** The functions on one service's server, with the panel's administrator key. Whose service it is was asked before. */
export function createServiceControl(context: EngineContext, serviceId: string): ServiceControl {
  const controlled = controlledService(context, serviceId);
  return {
    server: async () => (await controlled.find()).server,
    power: (signal) => controlled.ask(({ server }) => server.power(signal, interactive)),
    command: (command) => controlled.ask(({ server }) => server.command(command, interactive)),
    async resources() {
      const { current_state, is_suspended, resources } = await controlled.ask(({ server }) =>
        server.resources(interactive),
      );
      return {
        state: current_state,
        suspended: is_suspended,
        memoryBytes: resources.memory_bytes,
        diskBytes: resources.disk_bytes,
        cpuPercent: resources.cpu_absolute,
        networkReceivedBytes: resources.network_rx_bytes,
        networkSentBytes: resources.network_tx_bytes,
        uptimeMs: resources.uptime,
      };
    },
    console: async () => controlConsole(await controlled.watch(({ server }) => server.console())),
    files: controlFiles(controlled),
    backups: controlBackups(controlled),
    databases: controlDatabases(controlled),
    schedules: controlSchedules(controlled),
    network: controlNetwork(controlled),
    startup: controlStartup(controlled),
    subusers: controlSubusers(controlled),
    activity: controlActivity(controlled),
  };
}
