import type { Provisioner } from "@hatchery/provisioner";
import type { SourceEvent, StreamSource } from "./stream-source.ts";

/** The console of a service: one connection to the daemon, however many look at it. */
export function consoleEvents(provisioner: Provisioner, service: string): StreamSource {
  return {
    key: `console ${service}`,
    complete: false,
    remembers: true,
    open: (signal) => lines(provisioner, service, signal),
  };
}

async function* lines(provisioner: Provisioner, service: string, signal: AbortSignal): AsyncIterable<SourceEvent> {
  const server = await provisioner.control(service).server();
  await using console = await server.console();
  const close = () => void console[Symbol.asyncDispose]();
  signal.addEventListener("abort", close, { once: true });
  if (signal.aborted) return;
  for await (const event of console) yield { data: event };
}
