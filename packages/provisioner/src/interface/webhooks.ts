import type { EventType } from "../domain/events.ts";
import type { CommandContext } from "./actor.ts";
import type { Page, PageQuery } from "./page.ts";

/** Where events are to be posted. */
export interface WebhookEndpointInput {
  readonly id: string;
  /** https, on the public Internet, unless the provisioner's options allow others. */
  readonly url: string;
  /** @default every event */
  readonly events?: readonly EventType[];
  /** False pauses it: events wait and are delivered when it is enabled again. @default true */
  readonly enabled?: boolean;
}

export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  /** Null: every event. */
  readonly events: readonly EventType[] | null;
  readonly enabled: boolean;
  /** Why it was disabled without being asked; null if it was not. */
  readonly disabledBecause: string | null;
  /** Since when nothing has arrived there; null: the last delivery did. */
  readonly failingSince: Date | null;
  /** Until when an older secret signs as well; null: there is none. */
  readonly previousSecretUntil: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An endpoint with the secret that its signatures are made with; answered once, when the secret was made. */
export interface WebhookEndpointWithSecret extends WebhookEndpoint {
  /** `whsec_…`, as Standard Webhooks has it. */
  readonly secret: string | null;
}

/** One event on its way to one endpoint. */
export interface WebhookDelivery {
  readonly id: string;
  readonly endpointId: string;
  /** What receivers see as `webhook-id`. */
  readonly eventId: string;
  readonly eventType: EventType;
  readonly status: "waiting" | "delivered" | "failed";
  readonly attempts: number;
  readonly nextTryAt: Date | null;
  /** Status of the last answer; null if there was none. */
  readonly lastStatus: number | null;
  /** How long the last try took, in ms. */
  readonly lastLatencyMs: number | null;
  readonly lastError: string | null;
  /** Beginning of the last answer's body. */
  readonly lastAnswer: string | null;
  readonly createdAt: Date;
  readonly deliveredAt: Date | null;
}

export interface WebhookDeliveryQuery extends PageQuery {
  readonly endpoint?: string;
  readonly status?: WebhookDelivery["status"];
}

/**
 * Events posted to other programs, signed by Standard Webhooks. Every event that is written after an endpoint was put arrives
 * there at least once, whatever dies in between; not always in order. The id is the event's, so that receivers can drop repetitions.
 */
export interface Webhooks {
  readonly endpoints: {
    /** Adds an endpoint, or changes it; enabling it goes on where it stopped. @throws InvalidInputError */
    put(input: WebhookEndpointInput, context?: CommandContext): Promise<WebhookEndpointWithSecret>;
    get(id: string): Promise<WebhookEndpoint>;
    list(query?: PageQuery): Promise<Page<WebhookEndpoint>>;
    /** Its deliveries go with it. */
    remove(id: string, context?: CommandContext): Promise<void>;
    /** Makes a new secret; the old one signs as well for a day, so that receivers can change over. */
    rotateSecret(id: string, context?: CommandContext): Promise<WebhookEndpointWithSecret>;
  };
  readonly deliveries: {
    /** Newest first. */
    list(query?: WebhookDeliveryQuery): Promise<Page<WebhookDelivery>>;
    get(id: string): Promise<WebhookDelivery>;
    /** Sends it once more, now, also if it was delivered; a failure is retried as from the beginning. */
    redeliver(id: string, context?: CommandContext): Promise<WebhookDelivery>;
  };
}
