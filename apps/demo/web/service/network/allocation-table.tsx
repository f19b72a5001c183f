import { answerOf } from "@hatchery/express/client";
import { type Allocation, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Address } from "../../services/address.tsx";

interface AllocationTableProps {
  readonly service: string;
  readonly allocations: readonly Allocation[];
  onNote(allocation: Allocation): void;
  onRemove(allocation: Allocation): void;
}

export function AllocationTable({ service, allocations, onNote, onRemove }: AllocationTableProps) {
  const { t } = useI18n();
  const choosing = useControlAction(
    service,
    ({ id }: Allocation) =>
      answerOf(
        hatchery.POST("/services/{service}/allocations/{allocation}/primary", {
          params: { path: { service, allocation: id } },
        }),
      ),
    {
      done: t.network.chosen,
    },
  );
  return (
    <Table
      caption={t.network.title}
      rows={allocations.toSorted((a, b) => Number(b.primary) - Number(a.primary) || a.port - b.port)}
      rowKey={(allocation) => String(allocation.id)}
      columns={[
        {
          key: "address",
          title: t.progress.address,
          cell: (allocation) => (
            <Address service={{ addresses: [{ ...allocation, allocationId: allocation.id, role: "main" }] }} />
          ),
          sortBy: (allocation) => allocation.port,
        },
        { key: "notes", title: t.network.note, minor: true, cell: (allocation) => allocation.notes ?? "–" },
        {
          key: "primary",
          title: t.network.primary,
          cell: (allocation) =>
            allocation.primary ? (
              <StatusBadge tone="accent">{t.network.primary}</StatusBadge>
            ) : (
              <Button
                pending={choosing.isPending && choosing.variables.id === allocation.id}
                onClick={() => choosing.mutate(allocation)}
              >
                {t.network.choose}
                <span className="visually-hidden"> {allocation.port}</span>
              </Button>
            ),
        },
        {
          key: "actions",
          title: t.service.actions,
          align: "right",
          cell: (allocation) => (
            <span className="row row-end">
              <IconButton icon="edit" label={t.network.noteOf(allocation.port)} onClick={() => onNote(allocation)} />
              <IconButton
                icon="trash"
                label={t.network.removeOf(allocation.port)}
                disabled={allocation.primary}
                onClick={() => onRemove(allocation)}
              />
            </span>
          ),
        },
      ]}
    />
  );
}
