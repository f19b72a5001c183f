import { useAdmin } from "../../api/administration.ts";
import type { HatcheryEvent, Page } from "../../api/model.ts";
import { MomentWithClock } from "../../components/moment.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useActorWords } from "../actor-words.ts";

/** The life of a service and who had which part in it, newest first. */
export function ServiceHistory({ service }: { readonly service: string }) {
  const { t } = useI18n();
  const actorWords = useActorWords();
  const history = useAdmin<Page<HatcheryEvent>>(`/services/${encodeURIComponent(service)}/history`, { limit: 50 });
  return (
    <>
      <h3>{t.history.title}</h3>
      <QueryView query={history} lines={3}>
        {({ items }) => (
          <Table
            caption={t.history.title}
            rows={items}
            rowKey={(event) => event.id}
            columns={[
              { key: "what", title: t.history.what, cell: ({ type }) => t.history.events[type] ?? type },
              {
                key: "who",
                title: t.history.who,
                cell: ({ actor }) => actorWords(actor),
              },
              { key: "when", title: t.history.when, cell: ({ occurredAt }) => <MomentWithClock at={occurredAt} /> },
            ]}
          />
        )}
      </QueryView>
    </>
  );
}
