import type { HatcheryEvent } from "../../api/model.ts";
import { Dialog } from "../../components/dialog.tsx";
import { Facts } from "../../components/facts.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useActorWords } from "../actor-words.ts";

interface EventPanelProps {
  readonly event: HatcheryEvent;
  onClose(): void;
}

/** One event as webhooks carry it. */
export function EventPanel({ event, onClose }: EventPanelProps) {
  const { t } = useI18n();
  const actorWords = useActorWords();
  return (
    <Dialog placement="side" title={event.type} onClose={onClose}>
      <Facts
        facts={[
          { name: t.admin.events.at, value: <MomentWithClock at={event.occurredAt} /> },
          { name: t.admin.service, value: event.serviceId ?? "–" },
          { name: t.admin.customer, value: event.customerId ?? "–" },
          {
            name: t.admin.actor,
            value: actorWords(event.actor),
          },
        ]}
      />
      <h3>{t.admin.events.details}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <pre className="event-data" tabIndex={0}>
        {JSON.stringify(event.data, null, 2)}
      </pre>
    </Dialog>
  );
}
