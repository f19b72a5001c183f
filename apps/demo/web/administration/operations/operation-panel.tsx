import { Link } from "wouter";
import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { Operation, Service } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Facts } from "../../components/facts.tsx";
import { FailureView } from "../../components/failure-view.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useActorWords } from "../actor-words.ts";
import { OperationBadge } from "./operation-badge.tsx";
import { StepLog } from "./step-log.tsx";
import { WhyNotPlaced } from "./why-not-placed.tsx";

interface OperationPanelProps {
  readonly id: string;
  onClose(): void;
}

/** One operation with its step log; a failed one can be tried again, one that waits can be cancelled. */
export function OperationPanel({ id, onClose }: OperationPanelProps) {
  const { t } = useI18n();
  const operation = useAdmin<Operation>(`/operations/${id}`);
  return (
    <Dialog
      placement="side"
      title={operation.data ? t.admin.operations.title(t.admin.kinds[operation.data.kind]) : "…"}
      onClose={onClose}
    >
      <QueryView query={operation}>{(data) => <OperationDetails operation={data} />}</QueryView>
    </Dialog>
  );
}

function OperationDetails({ operation }: { readonly operation: Operation }) {
  const { t } = useI18n();
  const actorWords = useActorWords();
  const toasts = useToasts();
  const noRoom = operation.failure?.code === "no_room" && operation.serviceId !== null;
  const service = useAdmin<Service>(
    `/services/${encodeURIComponent(operation.serviceId ?? "")}`,
    {},
    { enabled: noRoom },
  );
  const change = useAdminAction((what: "retry" | "cancel") => admin.post(`/operations/${operation.id}/${what}`));
  const act = (what: "retry" | "cancel") =>
    change.mutate(what, { onSuccess: () => toasts.done(t.admin.operations.done[what]), onError: toasts.failed });
  return (
    <>
      {operation.failure && <FailureView failure={operation.failure} />}
      <div className="row">
        {operation.status === "failed" && (
          <Button look="primary" icon="refresh" pending={change.isPending} onClick={() => act("retry")}>
            {t.admin.operations.retry}
          </Button>
        )}
        {operation.status === "waiting" && operation.startedAt === null && (
          <Button pending={change.isPending} onClick={() => act("cancel")}>
            {t.admin.operations.cancel}
          </Button>
        )}
      </div>
      <Facts
        facts={[
          { name: t.admin.status, value: <OperationBadge operation={operation} /> },
          {
            name: t.admin.service,
            value: operation.serviceId ? (
              <Link
                className="mono"
                href={`/administration/services?service=${encodeURIComponent(operation.serviceId)}`}
              >
                {operation.serviceId}
              </Link>
            ) : (
              "–"
            ),
          },
          { name: t.admin.customer, value: operation.customerId ?? "–" },
          { name: t.admin.panel, value: operation.panelId ?? "–" },
          {
            name: t.admin.actor,
            value: actorWords(operation.actor),
          },
          { name: t.admin.operations.attempts, value: operation.attempts },
          { name: t.admin.operations.panelRequests, value: operation.panelRequests },
          { name: t.admin.created, value: <MomentWithClock at={operation.createdAt} /> },
          ...(operation.nextTryAt
            ? [{ name: t.admin.operations.nextTry, value: <MomentWithClock at={operation.nextTryAt} /> }]
            : []),
          ...(operation.finishedAt
            ? [{ name: t.admin.operations.finished, value: <MomentWithClock at={operation.finishedAt} /> }]
            : []),
        ]}
      />
      {noRoom && service.data && <WhyNotPlaced service={service.data} />}
      <StepLog steps={operation.steps} />
    </>
  );
}
