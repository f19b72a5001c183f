import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type Allocation, useControl, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import type { CustomerService } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TextDialog } from "../../components/text-dialog.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { AllocationTable } from "./allocation-table.tsx";

export function NetworkTab({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const [noting, setNoting] = useState<Allocation | null>(null);
  const [removing, setRemoving] = useState<Allocation | null>(null);
  const allocations = useControl(service.id, "/services/{service}/allocations");
  const limit = allocations.data?.limit ?? null;
  const added = allocations.data?.items.filter(({ further }) => further).length ?? 0;
  const isFull = limit !== null && added >= limit;
  const adding = useControlAction(
    service.id,
    () => answerOf(hatchery.POST("/services/{service}/allocations", { params: { path: { service: service.id } } })),
    { done: t.network.added },
  );
  const note = useControlAction(
    service.id,
    (notes: string) =>
      answerOf(
        hatchery.PATCH("/services/{service}/allocations/{allocation}", {
          params: { path: { service: service.id, allocation: noting?.id ?? 0 } },
          body: { notes: notes || null },
        }),
      ),
    { showsError: true, onDone: () => setNoting(null) },
  );
  const remove = useControlAction(
    service.id,
    ({ id }: Allocation) =>
      answerOf(
        hatchery.DELETE("/services/{service}/allocations/{allocation}", {
          params: { path: { service: service.id, allocation: id } },
        }),
      ),
    {
      done: t.network.removed,
      showsError: true,
      onDone: () => setRemoving(null),
    },
  );
  return (
    <div className="stack">
      <PartHead
        title={t.network.title}
        count={limit === null ? undefined : t.network.usedOf(added, limit)}
        actions={
          <Button
            icon="add"
            look="primary"
            pending={adding.isPending}
            disabled={!allocations.data || isFull}
            onClick={() => adding.mutate()}
          >
            {t.network.add}
          </Button>
        }
      />
      <QueryView query={allocations}>
        {({ items }) => (
          <AllocationTable service={service.id} allocations={items} onNote={setNoting} onRemove={setRemoving} />
        )}
      </QueryView>
      {isFull && <p className="quiet small">{limit === 0 ? t.network.notSold : t.network.full}</p>}
      {noting && (
        <TextDialog
          title={t.network.noteOf(noting.port)}
          label={t.network.note}
          initial={noting.notes ?? ""}
          confirmLabel={t.common.save}
          optional
          maxLength={255}
          pending={note.isPending}
          error={note.error}
          pointer="/notes"
          onConfirm={(text) => note.mutate(text)}
          onClose={() => setNoting(null)}
        />
      )}
      {removing && (
        <ConfirmDialog
          title={t.network.removeOf(removing.port)}
          confirmLabel={t.common.remove}
          dangerous
          pending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(removing)}
          onClose={() => setRemoving(null)}
        >
          <p>{t.network.removeDetail}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
