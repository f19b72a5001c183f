import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { WebhookDelivery } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Facts } from "../../components/facts.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { DeliveryBadge } from "./delivery-badge.tsx";

interface DeliveryPanelProps {
  readonly id: string;
  onClose(): void;
}

/** One delivery with the last answer, and the button that sends it once more. */
export function DeliveryPanel({ id, onClose }: DeliveryPanelProps) {
  const { t, format } = useI18n();
  const toasts = useToasts();
  const words = t.admin.webhooks;
  const delivery = useAdmin<WebhookDelivery>(`/webhook-deliveries/${id}`);
  const sending = useAdminAction(() => admin.post(`/webhook-deliveries/${id}/redeliver`));
  const redeliver = () =>
    sending.mutate(undefined, { onSuccess: () => toasts.done(words.redelivered), onError: toasts.failed });
  return (
    <Dialog
      placement="side"
      title={delivery.data ? words.delivery(delivery.data.eventType) : words.deliveries}
      onClose={onClose}
    >
      <QueryView query={delivery}>
        {(data) => (
          <>
            <div className="row">
              <Button icon="refresh" pending={sending.isPending} onClick={redeliver}>
                {words.redeliver}
              </Button>
            </div>
            <Facts
              facts={[
                { name: t.admin.status, value: <DeliveryBadge status={data.status} /> },
                { name: words.endpoint, value: data.endpointId },
                { name: words.event, value: <span className="mono">{`${data.eventType} · ${data.eventId}`}</span> },
                { name: words.attempts, value: format.number(data.attempts) },
                { name: words.answer, value: data.lastStatus ?? "–" },
                ...(data.lastLatencyMs === null
                  ? []
                  : [{ name: words.latency, value: `${format.number(data.lastLatencyMs)} ms` }]),
                ...(data.lastAnswer
                  ? [{ name: words.lastAnswer, value: <span className="mono break">{data.lastAnswer}</span> }]
                  : []),
                { name: words.lastError, value: data.lastError ?? "–" },
                { name: t.admin.created, value: <MomentWithClock at={data.createdAt} /> },
                ...(data.nextTryAt ? [{ name: words.nextTry, value: <MomentWithClock at={data.nextTryAt} /> }] : []),
                ...(data.deliveredAt
                  ? [{ name: words.deliveredAt, value: <MomentWithClock at={data.deliveredAt} /> }]
                  : []),
              ]}
            />
          </>
        )}
      </QueryView>
    </Dialog>
  );
}
