import { Webhook } from "standardwebhooks";
import type { StoredEvent } from "../interface/events.ts";

/** A request as it is sent. */
export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * An event in the form of Standard Webhooks, signed with each of the secrets. Its id is the event's, so that receivers tell
 * a repetition from a new event; the body is the same with every try, the time in the headers is that of the try.
 */
export function signedEvent(event: StoredEvent, secrets: readonly string[], now: Date): SignedRequest {
  const body = JSON.stringify({ type: event.type, timestamp: event.occurredAt.toISOString(), data: event.data });
  const signatures = secrets.map((secret) => new Webhook(secret).sign(event.id, now, body));
  return {
    body,
    headers: {
      "user-agent": "Hatchery",
      "webhook-id": event.id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": signatures.join(" "),
    },
  };
}
