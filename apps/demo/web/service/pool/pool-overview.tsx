import { useOffers } from "../../api/offers.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PoolBars } from "./pool-bars.tsx";
import { PoolServers } from "./pool-servers.tsx";
import type { PoolPartProps } from "./pool-tabs.tsx";

/** What a pool has, what is taken of it, and the servers in it. */
export function PoolOverview({ pool, usage }: PoolPartProps) {
  const { t } = useI18n();
  const offers = useOffers();
  const sold = offers.data?.items ?? [];
  const terms = sold.find(({ id }) => id === pool.productId)?.pool;
  const kinds = (terms?.servers ?? []).flatMap(({ product, most }) => {
    const offer = sold.find(({ id }) => id === product);
    return offer ? [{ offer, most }] : [];
  });
  return (
    <>
      <PoolBars title={t.pool.used} usage={usage} />
      <PoolServers pool={pool} usage={usage} kinds={kinds} />
    </>
  );
}
