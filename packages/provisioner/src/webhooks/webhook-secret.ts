import { randomBytes } from "node:crypto";

/** A new secret in the form that Standard Webhooks has for them; libraries for receivers take it as it is. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

/** What seals it; an endpoint's secret opens for that endpoint only. */
export function webhookPurpose(endpointId: string): string {
  return `webhook:${endpointId}`;
}
