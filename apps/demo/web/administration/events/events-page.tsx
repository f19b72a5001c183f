import { eventTypes } from "@hatchery/provisioner/browser";
import { useState } from "react";
import { useEventStream } from "../../api/event-stream.ts";
import type { HatcheryEvent } from "../../api/model.ts";
import { apiUrl } from "../../api/request.ts";
import { Button } from "../../components/button.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useActorWords } from "../actor-words.ts";
import { EventPanel } from "./event-panel.tsx";

const kept = 1000;
const shown = 200;

/** What happens, as it happens: everything from the first event on, the newest on top. */
export function EventsPage() {
  const { t, format } = useI18n();
  const actorWords = useActorWords();
  const words = t.admin.events;
  const [events, setEvents] = useState<readonly HatcheryEvent[]>([]);
  const [still, setStill] = useState<readonly HatcheryEvent[] | null>(null);
  const [group, setGroup] = useUrlState("type");
  const [service, setService] = useUrlState("service");
  const [open, setOpen] = useUrlState("event", { push: true });
  useEventStream({
    url: apiUrl("/hatchery/admin/events/stream", { lastEventId: "0" }),
    onEvent: (event) => setEvents((before) => withEvent(before, event as HatcheryEvent)),
  });
  const wanted = (still ?? events).filter(
    (event) => event.type.startsWith(group) && (event.serviceId ?? "").includes(service.trim()),
  );
  const opened = events.find(({ id }) => id === open);
  const columns: readonly Column<HatcheryEvent>[] = [
    { key: "type", title: words.type, cell: (e) => <span className="mono">{e.type}</span> },
    { key: "service", title: t.admin.service, cell: (e) => <span className="mono">{e.serviceId ?? "–"}</span> },
    {
      key: "actor",
      title: t.admin.actor,
      minor: true,
      cell: (e) => actorWords(e.actor),
    },
    { key: "at", title: words.at, cell: (e) => <MomentWithClock at={e.occurredAt} /> },
  ];
  return (
    <>
      <PageHead
        title={t.admin.parts.events}
        lead={words.lead}
        actions={
          <Button icon={still ? "play" : "stop"} onClick={() => setStill(still ? null : events)}>
            {still ? words.resume : words.pause}
          </Button>
        }
      />
      <div className="filters">
        <SelectField
          label={words.filterType}
          value={group}
          choices={[
            { value: "", label: t.common.all },
            ...groups.map((name) => ({ value: `${name}.`, label: `${name}.…` })),
            ...eventTypes.map((type) => ({ value: type, label: type })),
          ]}
          onChange={setGroup}
        />
        <TextField label={words.filterService} type="search" value={service} onChange={setService} />
      </div>
      {still && <p className="quiet">{words.held(format.number(events.length - still.length))}</p>}
      {wanted.length === 0 ? (
        <Empty title={words.empty}>{words.emptyDetail}</Empty>
      ) : (
        <Table
          caption={t.admin.parts.events}
          columns={columns}
          rows={wanted.slice(0, shown)}
          rowKey={(event) => event.id}
          onOpen={(event) => setOpen(event.id)}
        />
      )}
      {opened && <EventPanel event={opened} onClose={() => setOpen("")} />}
    </>
  );
}

const groups = [...new Set(eventTypes.map((type) => type.split(".")[0] ?? type))];

/** The stream begins anew after a lost connection; what is known already is not shown twice. */
function withEvent(before: readonly HatcheryEvent[], event: HatcheryEvent): readonly HatcheryEvent[] {
  return before.some(({ id }) => id === event.id) ? before : [event, ...before].slice(0, kept);
}
