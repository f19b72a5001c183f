import type { Provisioner } from "@hatchery/provisioner";
import { consoleOf } from "./console-events.ts";
import type { SourceEvent, StreamSource } from "./stream-source.ts";

/** State and use of resources of a service as its daemon measures them, about once a second while it runs. */
export function statisticsEvents(provisioner: Provisioner, service: string): StreamSource {
  return {
    key: `statistics ${service}`,
    complete: false,
    remembers: false,
    control: true,
    open: (signal) => statistics(provisioner, service, signal),
  };
}

async function* statistics(provisioner: Provisioner, service: string, signal: AbortSignal): AsyncIterable<SourceEvent> {
  for await (const event of consoleOf(provisioner, service, signal)) {
    if (event.type === "status") yield { data: { state: event.state, statistics: null } };
    if (event.type !== "stats") continue;
    const { stats } = event;
    yield {
      data: {
        state: stats.state,
        statistics: {
          memoryBytes: stats.memory_bytes,
          memoryLimitBytes: stats.memory_limit_bytes,
          diskBytes: stats.disk_bytes,
          cpuPercent: stats.cpu_absolute,
          networkReceivedBytes: stats.network.rx_bytes,
          networkSentBytes: stats.network.tx_bytes,
          uptimeMs: stats.uptime,
        },
      },
    };
  }
}
