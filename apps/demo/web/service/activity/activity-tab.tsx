import { useActivity } from "../../api/control.ts";
import type { CustomerService } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { Table } from "../../components/table.tsx";
import { Empty, ErrorView, Loading } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useActivityWords } from "./activity-words.ts";

/** What was done to the server and by whom. */
export function ActivityTab({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const words = useActivityWords();
  const pages = useActivity(service.id);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="stack">
      <PartHead title={t.activity.title} />
      {pages.isError && !pages.data ? (
        <ErrorView error={pages.error} onRetry={() => void pages.refetch()} />
      ) : !pages.data ? (
        <Loading lines={6} />
      ) : items.length === 0 ? (
        <Empty title={t.activity.empty}>{t.activity.emptyDetail}</Empty>
      ) : (
        <Table
          caption={t.activity.title}
          rows={items}
          rowKey={(entry) => entry.id}
          columns={[
            {
              key: "what",
              title: t.activity.what,
              cell: words,
            },
            {
              key: "who",
              title: t.activity.who,
              minor: true,
              cell: (entry) => entry.by.name ?? t.activity.by[entry.by.kind],
            },
            { key: "when", title: t.activity.when, cell: (entry) => <MomentWithClock at={entry.at} /> },
          ]}
        />
      )}
      {pages.hasNextPage && (
        <div>
          <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t.common.more}
          </Button>
        </div>
      )}
    </div>
  );
}
