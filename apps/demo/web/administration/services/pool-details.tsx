import { useAdmin } from "../../api/administration.ts";
import type { Page, Service } from "../../api/model.ts";
import type { PoolUsage } from "../../api/pools.ts";
import { LinkButton } from "../../components/button.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { PoolBars } from "../../service/pool/pool-bars.tsx";
import { StateBadge } from "../../services/state-badge.tsx";
import { ServiceLink } from "./service-link.tsx";

const shown = 20;

/** What is used of a pool, and by which servers. */
export function PoolDetails({ pool, usage }: { readonly pool: string; readonly usage: PoolUsage }) {
  const { t } = useI18n();
  const servers = useAdmin<Page<Service>>("/services", { pool, limit: shown });
  return (
    <>
      <PoolBars title={t.pool.used} usage={usage} />
      <h3>{t.pool.servers}</h3>
      <QueryView query={servers} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t.pool.empty}</p>
          ) : (
            <ul className="stack-tight">
              {items.map(({ id, state }) => (
                <li key={id} className="row">
                  <ServiceLink service={id} />
                  <StateBadge state={state} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <div>
        <LinkButton href={`/administration/services?pool=${encodeURIComponent(pool)}`}>
          {t.admin.services.listServers}
        </LinkButton>
      </div>
    </>
  );
}
