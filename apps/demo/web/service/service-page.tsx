import { Redirect } from "wouter";
import type { CustomerServiceDetails } from "../api/pools.ts";
import { ProblemError } from "../api/problem-error.ts";
import { useService } from "../api/services.ts";
import { LinkButton } from "../components/button.tsx";
import { QueryView } from "../components/query-view.tsx";
import { Empty, ErrorView } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { LiveProvider } from "./live/live-provider.tsx";
import { PoolTabs } from "./pool/pool-tabs.tsx";
import { ServiceHead } from "./service-head.tsx";
import { ServiceTabs } from "./service-tabs.tsx";
import { StateNotice } from "./state-notice.tsx";
import { type ServiceTab, tabOf } from "./tabs.ts";
import "./service-page.css";

interface ServicePageProps {
  readonly service: string;
  readonly tab: string | undefined;
}

/** Everything about one server of the customer, a tab at a time. */
export function ServicePage({ service: id, tab }: ServicePageProps) {
  const service = useService(id);
  // It may have become somebody else's while it was looked at.
  if (service.error instanceof ProblemError && service.error.status === 404) return <ErrorView error={service.error} />;
  return (
    <QueryView query={service} lines={8}>
      {(data) => <ServiceView service={data} tab={tab} />}
    </QueryView>
  );
}

function ServiceView({
  service,
  tab: wanted,
}: {
  readonly service: CustomerServiceDetails;
  readonly tab: string | undefined;
}) {
  const tab = tabOf(wanted);
  if (!tab) return <Redirect to={`/servers/${service.id}`} replace />;
  return (
    <LiveProvider service={service}>
      <div className="stack-wide">
        <ServiceHead service={service} />
        <StateNotice service={service} />
        <Body service={service} tab={tab} />
      </div>
    </LiveProvider>
  );
}

function Body({ service, tab }: { readonly service: CustomerServiceDetails; readonly tab: ServiceTab }) {
  if (service.state === "terminated") return <Gone service={service} />;
  if (service.pool) return <PoolTabs pool={service} usage={service.pool} tab={tab} />;
  return <ServiceTabs service={service} tab={tab} />;
}

function Gone({ service }: { readonly service: CustomerServiceDetails }) {
  const { t, format } = useI18n();
  return (
    <Empty
      title={service.budget ? t.pool.gone : t.service.gone}
      action={<LinkButton href="/">{t.services.emptyAction}</LinkButton>}
    >
      {service.terminatedAt && t.service.goneAt(format.dateTime(new Date(service.terminatedAt)))}
    </Empty>
  );
}
