import { answerOf } from "@hatchery/express/client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { hatchery } from "../../api/hatchery.ts";
import type { CustomerService } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { Table } from "../../components/table.tsx";
import { Empty, ErrorView, Loading } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** What became of a service since it was ordered, newest first, and because of whom. */
export function HistoryTab({ service: { id } }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const pages = useInfiniteQuery({
    queryKey: ["services", id, "history"],
    queryFn: ({ pageParam }) => {
      const query = { limit: 50, ...(pageParam && { cursor: pageParam }) };
      return answerOf(hatchery.GET("/services/{service}/history", { params: { path: { service: id }, query } }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  if (pages.isError && !pages.data) return <ErrorView error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data) return <Loading lines={6} />;
  const entries = pages.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <Empty title={t.history.empty}>{t.history.emptyDetail}</Empty>;
  return (
    <div className="stack">
      <PartHead title={t.history.title} />
      <Table
        caption={t.history.title}
        rows={entries}
        rowKey={(entry) => entry.id}
        columns={[
          {
            key: "what",
            title: t.history.what,
            cell: ({ type, data }) => told(t.history.events[type] ?? type, data.name),
          },
          { key: "who", title: t.history.who, minor: true, cell: ({ by }) => t.history.by[by] },
          { key: "when", title: t.history.when, cell: ({ occurredAt }) => <MomentWithClock at={occurredAt} /> },
        ]}
      />
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

function told(what: string, name: string | undefined): string {
  return name === undefined ? what : `${what}: ${name}`;
}
