import { useQuery } from "@tanstack/react-query";
import { admin } from "../../api/administration.ts";
import type { PoolPlan } from "../../api/pools.ts";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlannedServers } from "../../service/pool/planned-servers.tsx";

export type PoolCommand = "suspend" | "unsuspend" | "expire" | "terminate" | "change-owner";

/** What a command for a pool does with its servers, before it is given. */
export function PoolCommandPlan({ pool, command }: { readonly pool: string; readonly command: PoolCommand }) {
  const { t } = useI18n();
  const plan = useQuery({
    queryKey: ["admin", "pool-plan", pool, command],
    queryFn: () => admin.post<PoolPlan>(`/services/${encodeURIComponent(pool)}/pool-plan`, { command }),
  });
  return (
    <QueryView query={plan} lines={2}>
      {({ servers }) =>
        servers.length === 0 ? (
          <p className="quiet">{t.pool.noServerFollows}</p>
        ) : (
          <PlannedServers title={t.pool.itsServers} servers={servers} />
        )
      }
    </QueryView>
  );
}
