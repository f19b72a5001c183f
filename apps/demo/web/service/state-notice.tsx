import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { useBalance } from "../api/balance.ts";
import type { CustomerOperation, CustomerService } from "../api/model.ts";
import { isOver, useServiceOperations } from "../api/services.ts";
import { useNow } from "../components/moment.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useFailureWords } from "../progress/failure-words.ts";
import { AbsenceNotice } from "./absence-notice.tsx";
import { useLiveServer } from "./live/live-provider.tsx";

/** What is being done to the service, or why it does not run. */
export function StateNotice({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const failureWords = useFailureWords();
  const operations = useServiceOperations(service.id);
  const latest = operations.data?.items[0];
  const busy = operations.data?.items.find((operation) => !isOver(operation));
  useRefreshWhenOver(service.id, busy?.id);
  const operationWords = { ...t.service.operations, ...(service.budget && t.pool.operations) };
  if (busy) return <BusyNotice operation={busy} title={operationWords[busy.kind]} />;
  return (
    <>
      <AbsenceNotice />
      {service.state === "suspended" && service.suspensionReason && (
        <SuspensionNotice service={service} reason={service.suspensionReason} />
      )}
      {latest?.status === "failed" && latest.failure && (
        <div className="view view-error" role="status">
          <h2>{t.service.operationFailed(operationWords[latest.kind])}</h2>
          <p>{failureWords(latest.failure)}</p>
          <p>{t.progress.failedAdvice}</p>
          <p className="mono small quiet">{latest.failure.code}</p>
        </div>
      )}
    </>
  );
}

interface SuspensionNoticeProps {
  readonly service: CustomerService;
  readonly reason: NonNullable<CustomerService["suspensionReason"]>;
}

function SuspensionNotice({ service, reason }: SuspensionNoticeProps) {
  const { t } = useI18n();
  const balance = useBalance({ enabled: reason === "requested" });
  const isUsedUp = balance.data?.servers.some(({ id, stopped }) => id === service.id && stopped);
  return (
    <p className="view view-busy" role="status">
      {isUsedUp ? (
        <>
          {t.balance.usedUp} <Link href="/balance">{t.balance.toBalance}</Link>
        </>
      ) : (
        (service.budget ? { ...t.suspensionReasons, ...t.pool.suspensionReasons } : t.suspensionReasons)[reason]
      )}
    </p>
  );
}

function BusyNotice({ operation, title }: { readonly operation: CustomerOperation; readonly title: string }) {
  const { t, format } = useI18n();
  const now = useNow(1000);
  const time = format.duration(now.getTime() - new Date(operation.startedAt ?? operation.createdAt).getTime());
  const waits = operation.waitsFor ? t.progress.waits[operation.waitsFor](time) : t.progress.working(time);
  return (
    <div className="view view-busy" role="status">
      <h2>{title}</h2>
      <p className="quiet">{waits}</p>
      {operation.kind === "create" && (
        <Link href={`/servers/${operation.serviceId}/progress/${operation.id}`}>{t.service.watch}</Link>
      )}
    </div>
  );
}

/** When a change is over, everything that is shown of the service is asked for again, and its server listened to. */
function useRefreshWhenOver(service: string, busy: string | undefined) {
  const queries = useQueryClient();
  const live = useLiveServer();
  const before = useRef(busy);
  useEffect(() => {
    if (before.current && before.current !== busy) {
      void queries.invalidateQueries({ queryKey: ["services", service] });
      live?.tryAgain();
    }
    before.current = busy;
  }, [busy, queries, service, live]);
}
