import { useEffect, useEffectEvent } from "react";

/** What comes down a stream: the event's type, and when it happened. */
export interface StreamedEvent {
  readonly type: string;
  readonly occurredAt?: string;
}

interface EventStreamOptions {
  /** Null: not listening. */
  readonly url: string | null;
  onEvent(event: StreamedEvent): void;
}

/** Listens to server-sent events. The browser connects again by itself and says where it stopped; `end` and `problem` are final. */
export function useEventStream({ url, onEvent }: EventStreamOptions): void {
  const heard = useEffectEvent(onEvent);
  useEffect(() => {
    if (!url) return;
    const source = new EventSource(url);
    source.onmessage = (message: MessageEvent<string>) => heard(JSON.parse(message.data) as StreamedEvent);
    for (const last of ["end", "problem"]) source.addEventListener(last, () => source.close());
    return () => source.close();
  }, [url]);
}
