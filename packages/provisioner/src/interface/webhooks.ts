import type { EventType } from "../domain/events.ts";
import type { CommandContext } from "./actor.ts";
import type { Page, PageQuery } from "./page.ts";

/** Where events are to be posted. */
export interface WebhookEndpointInput {
  readonly id: string;
  readonly url: string;
  /** @default every event */
  readonly events?: readonly EventType[];
  /** @default true */
  readonly enabled?: boolean;
}

export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  /** Null: every event. */
  readonly events: readonly EventType[] | null;
  readonly enabled: boolean;
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
  readonly eventId: string;
  readonly eventType: EventType;
  readonly status: "waiting" | "delivered" | "failed";
  readonly attempts: number;
  readonly nextTryAt: Date | null;
  /** Status of the last answer; null if there was none. */
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly deliveredAt: Date | null;
}

export interface WebhookDeliveryQuery extends PageQuery {
  readonly endpoint?: string;
  readonly status?: WebhookDelivery["status"];
}

/** Events posted to other programs, signed by Standard Webhooks, at least once each. */
export interface Webhooks {
  readonly endpoints: {
    put(input: WebhookEndpointInput, context?: CommandContext): Promise<WebhookEndpointWithSecret>;
    get(id: string): Promise<WebhookEndpoint>;
    list(query?: PageQuery): Promise<Page<WebhookEndpoint>>;
    remove(id: string, context?: CommandContext): Promise<void>;
    /** Makes a new secret; the old one signs as well for a day, so that receivers can change over. */
    rotateSecret(id: string, context?: CommandContext): Promise<WebhookEndpointWithSecret>;
  };
  readonly deliveries: {
    list(query?: WebhookDeliveryQuery): Promise<Page<WebhookDelivery>>;
    get(id: string): Promise<WebhookDelivery>;
    /** Sends it once more, now. */
    redeliver(id: string, context?: CommandContext): Promise<WebhookDelivery>;
  };
}
