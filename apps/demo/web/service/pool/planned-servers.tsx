import type { PoolPlan } from "../../api/pools.ts";
import { useI18n } from "../../i18n/i18n.tsx";

interface PlannedServersProps {
  readonly title: string;
  readonly servers: PoolPlan["servers"];
}

/** What is done with the servers of a pool, in this order. */
export function PlannedServers({ title, servers }: PlannedServersProps) {
  const { t } = useI18n();
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <ol className="stack-tight">
        {servers.map(({ serviceId, name, command }) => (
          <li key={serviceId}>
            <span className="user-text">{name ?? serviceId}</span>:{" "}
            <span className="quiet">{t.pool.serverCommands[command]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
