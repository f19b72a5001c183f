import { lazy, Suspense } from "react";
import type { CustomerService } from "../../api/model.ts";
import { useOffers } from "../../api/offers.ts";
import { Card } from "../../components/card.tsx";
import { Facts } from "../../components/facts.tsx";
import { Segments } from "../../components/segments.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Loading } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useLiveState } from "../live/live-provider.tsx";
import { CommandLine } from "./command-line.tsx";
import { ConnectionWords } from "./connection-words.tsx";
import "./overview.css";

const ConsoleView = lazy(async () => ({ default: (await import("./console-view.tsx")).ConsoleView }));
const UsageCharts = lazy(async () => ({ default: (await import("./usage-charts.tsx")).UsageCharts }));

const views = ["console", "usage"] as const;

/** Console and charts: side by side where there is room, one at a time where there is not. */
export function OverviewTab({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const [view, setView] = useUrlState("view");
  const { absence } = useLiveState();
  const shown = views.find((each) => each === view) ?? "console";
  const isThere = absence === null && (service.state === "active" || service.state === "installing");
  if (!isThere) return <About service={service} />;
  return (
    <div className="stack">
      <div className="overview-switch">
        <Segments
          label={t.service.show}
          labelHidden
          value={shown}
          choices={views.map((each) => ({ value: each, label: t.service.views[each] }))}
          onChange={setView}
        />
      </div>
      <div className="overview" data-view={shown}>
        <section className="card overview-console" aria-label={t.service.views.console}>
          <ConnectionWords />
          <Suspense fallback={<Loading lines={10} />}>
            <ConsoleView />
          </Suspense>
          {service.state === "active" && <CommandLine service={service.id} />}
        </section>
        <section className="overview-usage stack" aria-label={t.service.views.usage}>
          <Suspense fallback={<Loading lines={10} />}>
            <UsageCharts />
          </Suspense>
        </section>
      </div>
      <About service={service} />
    </div>
  );
}

function About({ service }: { readonly service: CustomerService }) {
  const { t, format } = useI18n();
  const { uptimeMs } = useLiveState();
  const offers = useOffers();
  const offer = offers.data?.items.find((each) => each.id === service.productId);
  const egg = offer?.eggs.find((each) => each.key === service.egg);
  return (
    <Card title={t.service.about}>
      <Facts
        facts={[
          { name: t.services.columns.product, value: offer?.name ?? (offers.data ? service.productId : "…") },
          { name: t.order.game, value: egg?.name ?? (offers.data ? service.egg : "…") },
          { name: t.service.number, value: <span className="mono">{service.id}</span> },
          { name: t.service.ordered, value: format.dateTime(new Date(service.createdAt)) },
          ...(uptimeMs > 0 ? [{ name: t.service.uptime, value: format.duration(uptimeMs) }] : []),
        ]}
      />
    </Card>
  );
}
