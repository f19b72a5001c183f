import { useOffers } from "../../api/offers.ts";
import type { CustomerServiceDetails, PoolUsage } from "../../api/pools.ts";
import { PoolBars } from "./pool-bars.tsx";
import { PoolServers } from "./pool-servers.tsx";

interface PoolViewProps {
  readonly pool: CustomerServiceDetails;
  readonly usage: PoolUsage;
}

/** What a pool has, what is taken of it, and the servers in it. */
export function PoolView({ pool, usage }: PoolViewProps) {
  const offers = useOffers();
  const sold = offers.data?.items ?? [];
  const terms = sold.find(({ id }) => id === pool.productId)?.pool;
  const products = terms?.servers.map(({ product }) => product) ?? [];
  return (
    <>
      <PoolBars usage={usage} />
      <PoolServers pool={pool} usage={usage} offers={sold.filter(({ id }) => products.includes(id))} />
    </>
  );
}
