import type { Operation } from "../../api/model.ts";
import { MomentWithClock } from "../../components/moment.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OperationBadge } from "./operation-badge.tsx";

interface OperationTableProps {
  readonly operations: readonly Operation[];
  /** Keys of the columns to show. @default all */
  readonly only?: readonly ("kind" | "service" | "status" | "created")[];
  onOpen(operation: Operation): void;
}

export function OperationTable({ operations, only, onOpen }: OperationTableProps) {
  const { t, format } = useI18n();
  const isOfOneService = only?.includes("service") === false;
  const columns: readonly Column<Operation>[] = [
    {
      key: "kind",
      title: t.admin.operations.kind,
      cell: (o) => (
        <>
          {t.admin.kinds[o.kind]} {!isOfOneService && <span className="only-narrow mono small">{o.serviceId}</span>}
        </>
      ),
      sortBy: (o) => o.kind,
    },
    {
      key: "service",
      title: t.admin.service,
      minor: true,
      cell: (o) => <span className="mono">{o.serviceId ?? o.customerId}</span>,
      sortBy: (o) => o.serviceId ?? "",
    },
    {
      key: "status",
      title: t.admin.status,
      cell: (o) => (
        <span className="stack-tight">
          <span>
            <OperationBadge operation={o} />
          </span>
          {o.failure && (
            <span className="small operation-failure">
              {t.admin.failureTexts[o.failure.code]?.message ?? o.failure.message}
            </span>
          )}
        </span>
      ),
      sortBy: (o) => o.status,
    },
    {
      key: "attempts",
      title: t.admin.operations.attempts,
      align: "right",
      minor: true,
      cell: (o) => format.number(o.attempts),
      sortBy: (o) => o.attempts,
    },
    {
      key: "requests",
      title: t.admin.operations.panelRequests,
      align: "right",
      minor: true,
      cell: (o) => format.number(o.panelRequests),
      sortBy: (o) => o.panelRequests,
    },
    {
      key: "created",
      title: t.admin.created,
      minor: true,
      cell: (o) => <MomentWithClock at={o.createdAt} />,
      sortBy: (o) => o.createdAt,
    },
  ];
  return (
    <Table
      caption={t.admin.parts.operations}
      columns={only ? columns.filter(({ key }) => only.some((name) => name === key)) : columns}
      rows={operations}
      rowKey={(o) => o.id}
      onOpen={onOpen}
    />
  );
}
