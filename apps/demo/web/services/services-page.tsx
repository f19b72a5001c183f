import { Link } from "wouter";
import type { CustomerService } from "../api/model.ts";
import { useOffers } from "../api/offers.ts";
import { useServices } from "../api/services.ts";
import { LinkButton } from "../components/button.tsx";
import { Moment } from "../components/moment.tsx";
import { PageHead } from "../components/page-head.tsx";
import { QueryView } from "../components/query-view.tsx";
import { Switch } from "../components/switch.tsx";
import { useUrlState } from "../components/url-state.ts";
import { Empty } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { Address } from "./address.tsx";
import { StateBadge } from "./state-badge.tsx";
import "./services-page.css";

/** The customer's servers, each with what one needs at a glance. */
export function ServicesPage() {
  const { t } = useI18n();
  const services = useServices();
  const offers = useOffers();
  const [gone, setGone] = useUrlState("deleted");
  const names = new Map(offers.data?.items.map((offer) => [offer.id, offer.name]));
  return (
    <div className="stack-wide services-page">
      <PageHead title={t.services.title} actions={<LinkButton href="/">{t.services.emptyAction}</LinkButton>} />
      <QueryView query={services} lines={6}>
        {({ items }) => {
          const living = items.filter((service) => service.state !== "terminated");
          const shown = gone ? items : living;
          return (
            <>
              {shown.length === 0 ? (
                <Empty
                  title={t.services.empty}
                  action={
                    <LinkButton href="/" look="primary">
                      {t.services.emptyAction}
                    </LinkButton>
                  }
                >
                  {t.services.emptyDetail}
                </Empty>
              ) : (
                <ul className="services">
                  {byPools(shown).map(({ service, pool, servers }) => (
                    <ServiceRow
                      key={service.id}
                      service={service}
                      pool={pool}
                      servers={servers}
                      product={names.get(service.productId) ?? service.productId}
                    />
                  ))}
                </ul>
              )}
              {living.length < items.length && (
                <Switch
                  label={t.services.showTerminated}
                  checked={gone === "1"}
                  onChange={(on) => setGone(on ? "1" : "")}
                />
              )}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

interface Listed {
  readonly service: CustomerService;
  /** The pool under which it stands; null: it stands by itself. */
  readonly pool: CustomerService | null;
  /** How many of the list are in it. */
  readonly servers: number;
}

/** Every pool with its servers below it, else in the order of the list. */
function byPools(services: readonly CustomerService[]): readonly Listed[] {
  const poolOf = ({ poolId }: CustomerService) => services.find(({ id }) => id === poolId) ?? null;
  return services
    .filter((service) => poolOf(service) === null)
    .flatMap((service) => {
      const inIt = services.filter(({ poolId }) => poolId === service.id);
      return [
        { service, pool: null, servers: inIt.length },
        ...inIt.map((server) => ({ service: server, pool: service, servers: 0 })),
      ];
    });
}

function ServiceRow({ service, pool, servers, product }: Listed & { readonly product: string }) {
  const { t } = useI18n();
  const name = (named: CustomerService) => named.name ?? named.id;
  return (
    <li className={pool ? "service-row service-row-in-pool" : "service-row"}>
      <div className="stack-tight">
        <Link href={`/servers/${service.id}`} className="service-row-name">
          {name(service)}
        </Link>
        <span className="quiet small">{pool ? t.pool.productIn(product, name(pool)) : product}</span>
      </div>
      <div>
        <StateBadge state={service.state} />
      </div>
      {service.budget ? <span>{t.services.lead(servers)}</span> : <Address service={service} />}
      <span className="small quiet">
        {service.state === "terminated" || service.poolId ? null : service.expiresAt ? (
          <Expiry at={service.expiresAt} />
        ) : (
          t.services.neverExpires
        )}
      </span>
    </li>
  );
}

function Expiry({ at }: { readonly at: string }) {
  const { t, format } = useI18n();
  return (
    <span className="stack-tight services-due">
      <span>
        {t.services.columns.expires} <Moment at={at} />
      </span>
      <span>{format.date(new Date(at))}</span>
    </span>
  );
}
