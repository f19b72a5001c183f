import type { WebhookDelivery } from "../../api/model.ts";
import { StatusBadge, type Tone } from "../../components/status-badge.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

const tones: Readonly<Record<WebhookDelivery["status"], Tone>> = { waiting: "busy", delivered: "good", failed: "bad" };

export function DeliveryBadge({ status }: { readonly status: WebhookDelivery["status"] }) {
  const { t } = useI18n();
  return <StatusBadge tone={tones[status]}>{t.admin.webhooks.statuses[status]}</StatusBadge>;
}
