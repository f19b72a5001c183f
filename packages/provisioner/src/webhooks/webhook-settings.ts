import type { ProvisionerOptions } from "../provisioner-options.ts";
import type { ResolveName } from "./post.ts";

/** How webhooks are sent, with every default filled in. */
export interface WebhookSettings {
  readonly allowPrivateTargets: boolean;
  readonly timeoutMs: number;
  /** Pauses after the first failure, the second, and so on; after the last one a delivery has failed. */
  readonly retryDelaysMs: readonly number[];
  /** An endpoint at which nothing has arrived for so long is disabled. */
  readonly disableAfterMs: number;
  /** How long deliveries that have ended stay in the log. */
  readonly keepMs: number;
  readonly resolve?: ResolveName;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The pauses that Standard Webhooks recommends: ten tries over a little more than three days. */
const recommendedDelaysMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

export function webhookSettings({ webhooks = {} }: Pick<ProvisionerOptions, "webhooks">): WebhookSettings {
  return {
    allowPrivateTargets: webhooks.allowPrivateTargets ?? false,
    timeoutMs: webhooks.timeoutMs ?? 15 * second,
    retryDelaysMs: webhooks.retryDelaysMs ?? recommendedDelaysMs,
    disableAfterMs: webhooks.disableAfterMs ?? 5 * day,
    keepMs: webhooks.keepMs ?? 30 * day,
  };
}
