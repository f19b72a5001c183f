import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useEventStream } from "../api/event-stream.ts";
import type { CustomerOperation, CustomerService } from "../api/model.ts";
import { apiUrl } from "../api/request.ts";
import { isOver, useOperation, useService } from "../api/services.ts";
import { LinkButton } from "../components/button.tsx";
import { Card } from "../components/card.tsx";
import { FailureView } from "../components/failure-view.tsx";
import { Logo } from "../components/logo.tsx";
import { useNow } from "../components/moment.tsx";
import { PageHead } from "../components/page-head.tsx";
import { QueryView } from "../components/query-view.tsx";
import { Timeline } from "../components/timeline.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { Address } from "../services/address.tsx";
import "./progress-page.css";
import { useFailureWords } from "./failure-words.ts";
import { type Instants, useProgressEntries } from "./progress-entries.tsx";

interface ProgressPageProps {
  readonly service: string;
  readonly operation: string;
}

/** An order on its way: what has happened, what is happening and for how long. A reload or a lost connection changes nothing. */
export function ProgressPage({ service: serviceId, operation: operationId }: ProgressPageProps) {
  const operation = useOperation(operationId);
  const service = useService(serviceId);
  const queries = useQueryClient();
  const [instants, setInstants] = useState<Instants>({});
  useEventStream({
    url: isOver(operation.data) && service.data ? null : apiUrl(`/hatchery/operations/${operationId}/events`),
    onEvent: ({ type, occurredAt }) => {
      if (occurredAt) setInstants((before) => ({ [type]: occurredAt, ...before }));
      void queries.invalidateQueries({ queryKey: ["operations", operationId] });
      void queries.invalidateQueries({ queryKey: ["services", serviceId] });
    },
  });
  return (
    <QueryView query={operation} lines={6}>
      {(operationData) => (
        <QueryView query={service} lines={6}>
          {(serviceData) => (
            <Progress
              operation={operationData}
              service={serviceData}
              instants={instants}
              lost={operation.isError || service.isError}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

interface ProgressProps {
  readonly operation: CustomerOperation;
  readonly service: CustomerService;
  readonly instants: Instants;
  readonly lost: boolean;
}

function Progress({ operation, service, instants, lost }: ProgressProps) {
  const { t, format } = useI18n();
  const failureWords = useFailureWords();
  const now = useNow(1000);
  const entries = useProgressEntries(operation, service, instants, now);
  const failed = operation.status === "failed";
  const ready = operation.status === "succeeded";
  const elapsed = new Date(operation.finishedAt ?? now).getTime() - new Date(operation.createdAt).getTime();
  return (
    <div className="progress-page stack-wide">
      <PageHead
        title={failed ? t.progress.titleFailed : ready ? t.progress.titleReady : t.progress.title}
        back={{ href: "/servers", label: t.progress.back }}
        lead={`${service.name ?? service.id} · ${t.progress.elapsed(format.duration(elapsed))}`}
      />
      {!failed && (
        <div className="progress-egg">
          <Logo size={72} hatching={!ready} />
        </div>
      )}
      <Card>
        <div role="status" className="stack">
          <Timeline entries={entries} />
        </div>
        {lost && <p className="small">{t.progress.lostConnection}</p>}
      </Card>
      {failed && operation.failure && (
        <FailureView
          failure={{
            message: failureWords(operation.failure),
            code: operation.failure.code,
            remedy: t.progress.failedAdvice,
          }}
        />
      )}
      {ready && (
        <Card title={t.progress.address}>
          <Address service={service} large />
          <p className="quiet small">{t.progress.addressHint}</p>
          <div>
            <LinkButton href={`/servers/${service.id}`} look="primary">
              {t.progress.manage}
            </LinkButton>
          </div>
        </Card>
      )}
    </div>
  );
}
