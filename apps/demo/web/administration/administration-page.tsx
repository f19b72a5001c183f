import { type ComponentType, useEffect, useRef } from "react";
import { Link } from "wouter";
import { useI18n } from "../i18n/i18n.tsx";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { CustomersPage } from "./customers/customers-page.tsx";
import { DriftPage } from "./drift/drift-page.tsx";
import { EventsPage } from "./events/events-page.tsx";
import { FaultsPage } from "./faults/faults-page.tsx";
import { ImportsPage } from "./imports/imports-page.tsx";
import { useLiveAdministration } from "./live-administration.ts";
import { OperationsPage } from "./operations/operations-page.tsx";
import { PanelsPage } from "./panels/panels-page.tsx";
import { PlacementPage } from "./placement/placement-page.tsx";
import { ProductsPage } from "./products/products-page.tsx";
import { ServicesPage } from "./services/services-page.tsx";
import { UsagePage } from "./usage/usage-page.tsx";
import { WebhooksPage } from "./webhooks/webhooks-page.tsx";
import "./administration-page.css";

const parts = {
  services: ServicesPage,
  operations: OperationsPage,
  customers: CustomersPage,
  usage: UsagePage,
  products: ProductsPage,
  panels: PanelsPage,
  placement: PlacementPage,
  imports: ImportsPage,
  drift: DriftPage,
  webhooks: WebhooksPage,
  events: EventsPage,
  faults: FaultsPage,
} as const satisfies Readonly<Record<string, ComponentType>>;

type Part = keyof typeof parts;

interface AdministrationPageProps {
  readonly part: string | undefined;
  /** Whether there is something to break. */
  readonly faults: boolean;
}

export function AdministrationPage({ part = "services", faults }: AdministrationPageProps) {
  const { t } = useI18n();
  useLiveAdministration();
  const offered = (Object.keys(parts) as Part[]).filter((name) => name !== "faults" || faults);
  const current = offered.find((name) => name === part);
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current part is what has to come into view
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (link && nav.current) nav.current.scrollLeft = link.offsetLeft - 48;
  }, [current]);
  const Current = current ? parts[current] : NotFoundPage;
  return (
    <div className="administration">
      <nav aria-label={t.navigation.administration} className="administration-nav" ref={nav}>
        {offered.map((name) => (
          <Link
            key={name}
            href={name === "services" ? "/administration" : `/administration/${name}`}
            aria-current={name === current ? "page" : undefined}
          >
            {t.admin.parts[name]}
          </Link>
        ))}
      </nav>
      <div className="stack-wide">
        <Current />
      </div>
    </div>
  );
}
