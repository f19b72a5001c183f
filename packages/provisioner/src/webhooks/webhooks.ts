import type { EngineContext } from "../engine/engine-context.ts";
import type { Webhooks } from "../interface/webhooks.ts";
import type { Secrets } from "../panel/secrets.ts";
import { deliveriesOf } from "./deliveries.ts";
import { endpointsOf } from "./endpoints.ts";
import type { WebhookSettings } from "./webhook-settings.ts";

/** `onChange` is called when something may be due at once. */
export function webhooksOf(
  context: EngineContext,
  secrets: Secrets,
  settings: WebhookSettings,
  onChange: () => void,
): Webhooks {
  return {
    endpoints: endpointsOf(context, secrets, settings, onChange),
    deliveries: deliveriesOf(context, onChange),
  };
}
