import { createParser } from "eventsource-parser";

/** A console as a browser watches it: an event stream of the router. */
export interface WatchedConsole {
  /** Types a command; answers after how many ms its echo stood in the stream. */
  roundTrip(command: string): Promise<number>;
  close(): void;
}

/** Resolves when the stream has told the state of the server. */
export async function watchConsole(host: string, service: string): Promise<WatchedConsole> {
  const end = new AbortController();
  const response = await fetch(`${host}/services/${service}/console/events`, { signal: end.signal });
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${await response.text()}`);
  const waiting = new Map<string, () => void>();
  const connected = Promise.withResolvers<void>();
  const parser = createParser({
    onEvent({ data }) {
      const event = JSON.parse(data) as { type: string; line?: string };
      if (event.type === "status") connected.resolve();
      if (event.type === "console output") waiting.get(event.line ?? "")?.();
    },
  });
  read(response.body, (text) => parser.feed(text)).then(
    () => connected.reject(new Error("The stream ended")),
    (error: unknown) => end.signal.aborted || connected.reject(error),
  );
  await connected.promise;
  return {
    async roundTrip(command) {
      const echoed = Promise.withResolvers<void>();
      waiting.set(command, echoed.resolve);
      const began = performance.now();
      const answer = await fetch(`${host}/services/${service}/command`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ command }),
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      await echoed.promise;
      waiting.delete(command);
      return performance.now() - began;
    },
    close: () => end.abort(),
  };
}

async function read(body: ReadableStream<Uint8Array>, onText: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of body) onText(decoder.decode(chunk, { stream: true }));
}
