import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Page } from "../api/model.ts";
import { Button } from "../components/button.tsx";
import { ErrorView, Loading } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";

interface ListViewProps<Item> {
  readonly list: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  readonly empty: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list as far as it was read, with a button for more. */
export function ListView<Item>({ list, empty, children }: ListViewProps<Item>) {
  const { t } = useI18n();
  if (!list.data)
    return list.isError ? <ErrorView error={list.error} onRetry={() => void list.refetch()} /> : <Loading lines={6} />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      {list.hasNextPage && (
        <div>
          <Button pending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t.common.more}
          </Button>
        </div>
      )}
    </>
  );
}
