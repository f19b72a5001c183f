import { useState } from "react";
import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { CommandResult, Operation, Page } from "../../api/model.ts";
import { useOffers } from "../../api/offers.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OperationPanel } from "../operations/operation-panel.tsx";
import { OperationTable } from "../operations/operation-table.tsx";

const everyMs = 1000;
const watched = 10;

/** The latest operations while something is broken, and a button that gives them something to do. */
export function WatchCard() {
  const { t } = useI18n();
  const words = t.admin.faults;
  const toasts = useToasts();
  const [open, setOpen] = useState("");
  const operations = useAdmin<Page<Operation>>("/operations", { limit: watched }, { refetchIntervalMs: everyMs });
  const offers = useOffers();
  const offer = offers.data?.items.find(({ available }) => available);
  const ordering = useAdminAction(() =>
    admin.post<CommandResult>("/services", {
      id: `watch-${Date.now().toString(36)}`,
      product: offer?.id,
      customer: { id: "watcher", email: "watcher@example.com", firstName: "Wanda", lastName: "Watcher" },
    }),
  );
  return (
    <Card
      title={words.watch}
      actions={
        <Button
          icon="add"
          pending={ordering.isPending}
          disabled={!offer}
          onClick={() =>
            ordering.mutate(undefined, {
              onSuccess: ({ service }) => toasts.done(words.ordered(service.id)),
              onError: toasts.failed,
            })
          }
        >
          {words.order}
        </Button>
      }
    >
      <QueryView query={operations} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{words.watchEmpty}</p>
          ) : (
            <OperationTable
              only={["kind", "service", "status", "created"]}
              operations={items}
              onOpen={({ id }) => setOpen(id)}
            />
          )
        }
      </QueryView>
      {open && <OperationPanel id={open} onClose={() => setOpen("")} />}
    </Card>
  );
}
