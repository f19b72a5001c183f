import { useEffect, useEffectEvent } from "react";

interface EventStreamOptions {
  /** Null: not listening. */
  readonly url: string | null;
  /** Names of the events to hear. */
  readonly events: readonly string[];
  onEvent(type: string, data: unknown): void;
  onConnected?(connected: boolean): void;
}

/** Listens to server-sent events; the browser connects again by itself and says where it stopped. */
export function useEventStream({ url, events, onEvent, onConnected }: EventStreamOptions): void {
  const heard = useEffectEvent(onEvent);
  const connection = useEffectEvent((connected: boolean) => onConnected?.(connected));
  const names = events.join(" ");
  useEffect(() => {
    if (!url) return;
    const source = new EventSource(url);
    for (const name of names.split(" ")) {
      source.addEventListener(name, (event) => heard(name, parse((event as MessageEvent<string>).data)));
    }
    source.onopen = () => connection(true);
    source.onerror = () => connection(false);
    return () => source.close();
  }, [url, names]);
}

function parse(text: string | undefined): unknown {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
