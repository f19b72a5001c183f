import { useState } from "react";
import { useEventStream } from "../../api/event-stream.ts";
import type { HatcheryEvent } from "../../api/model.ts";
import { apiUrl } from "../../api/request.ts";
import { PageHead } from "../../components/page-head.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

const kept = 300;

/** What happens, as it happens: everything from the first event on, the newest on top. */
export function EventsPage() {
  const { t, format } = useI18n();
  const [events, setEvents] = useState<readonly HatcheryEvent[]>([]);
  useEventStream({
    url: apiUrl("/hatchery/admin/events/stream", { lastEventId: "0" }),
    onEvent: (event) => setEvents((before) => [event as HatcheryEvent, ...before].slice(0, kept)),
  });
  const columns: readonly Column<HatcheryEvent>[] = [
    { key: "at", title: t.admin.events.at, cell: (e) => format.dateTime(new Date(e.occurredAt)) },
    { key: "type", title: t.admin.events.type, cell: (e) => <span className="mono">{e.type}</span> },
    { key: "service", title: t.admin.service, cell: (e) => <span className="mono">{e.serviceId ?? "–"}</span> },
    {
      key: "actor",
      title: t.admin.actor,
      minor: true,
      cell: (e) => [t.admin.actors[e.actor.kind], e.actor.id].filter(Boolean).join(" · "),
    },
  ];
  return (
    <>
      <PageHead title={t.admin.parts.events} lead={t.admin.events.lead} />
      {events.length === 0 ? (
        <Empty title={t.admin.events.empty} />
      ) : (
        <Table caption={t.admin.parts.events} columns={columns} rows={events} rowKey={(event) => event.id} />
      )}
    </>
  );
}
