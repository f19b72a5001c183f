import { Link } from "wouter";
import type { CustomerService } from "../api/model.ts";
import { useOffers } from "../api/offers.ts";
import { Moment } from "../components/moment.tsx";
import { PageHead } from "../components/page-head.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { Address } from "../services/address.tsx";
import { StateBadge } from "../services/state-badge.tsx";
import { CancelButton } from "./cancel-button.tsx";
import { PowerButtons } from "./power-buttons.tsx";
import { RenewButton } from "./renew-button.tsx";

/** Name, state, address and end of a server, and its power buttons. */
export function ServiceHead({ service }: { readonly service: CustomerService }) {
  const { t, format } = useI18n();
  const isPool = service.budget !== null;
  return (
    <div className="stack">
      <PageHead
        title={service.name ?? service.id}
        back={
          service.poolId
            ? { href: `/servers/${service.poolId}`, label: t.pool.isPool }
            : { href: "/servers", label: t.services.title }
        }
        actions={service.state === "active" && !isPool && <PowerButtons service={service.id} />}
      />
      <dl className="service-facts">
        <div>
          <dt>{t.services.columns.state}</dt>
          <dd>
            <StateBadge state={service.state} />
          </dd>
        </div>
        {service.state !== "terminated" && !isPool && (
          <div>
            <dt>{t.progress.address}</dt>
            <dd>
              <Address service={service} />
            </dd>
          </div>
        )}
        {service.state !== "terminated" && !service.poolId && (
          <div>
            <dt>{t.services.columns.expires}</dt>
            <dd className="row">
              {service.expiresAt ? (
                <span>
                  <Moment at={service.expiresAt} />{" "}
                  <span className="quiet small">({format.date(new Date(service.expiresAt))})</span>
                </span>
              ) : (
                <Endless service={service} />
              )}
              <RenewButton service={service} />
              <CancelButton service={service} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** What is paid by the hour says so where others say when their time ends. */
function Endless({ service: { productId } }: { readonly service: CustomerService }) {
  const { t, format } = useI18n();
  const price = useOffers().data?.items.find(({ id }) => id === productId)?.price;
  if (price?.per !== "hour") return t.services.neverExpires;
  return <Link href="/balance">{t.balance.byTheHour(`${format.money(price)} ${t.store.per[price.per]}`)}</Link>;
}
