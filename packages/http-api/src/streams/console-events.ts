import type { Provisioner, Service } from "@hatchery/provisioner";
import type { SourceEvent, StreamSource } from "./stream-source.ts";

/** The console of a service: one connection to the daemon, however many look at it. */
export function consoleEvents(provisioner: Provisioner, { id, customerId }: Service): StreamSource {
  return {
    // A new owner is not told what the former one was.
    key: `console ${id} ${customerId}`,
    complete: false,
    remembers: true,
    control: true,
    async *open(signal): AsyncIterable<SourceEvent> {
      for await (const event of consoleOf(provisioner, id, signal, { lastLines: true })) yield { data: event };
    },
  };
}

/** What a service's console says until the signal; with its last lines first if they are wanted. */
export async function* consoleOf(
  provisioner: Provisioner,
  service: string,
  signal: AbortSignal,
  { lastLines = false } = {},
) {
  await using console = await provisioner.control(service).console();
  const close = () => void console[Symbol.asyncDispose]();
  signal.addEventListener("abort", close, { once: true });
  if (signal.aborted) return;
  if (lastLines) await console.requestLogs();
  yield* console;
}
