import type { ComponentType } from "react";
import type { CustomerServiceDetails, PoolUsage } from "../../api/pools.ts";
import { Tabs } from "../../components/tabs.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { HistoryTab } from "../history/history-tab.tsx";
import { RenameCard } from "../settings/rename-card.tsx";
import { type ServiceTab, tabHref } from "../tabs.ts";
import { PoolOverview } from "./pool-overview.tsx";
import { PoolPlanTab } from "./pool-plan-tab.tsx";

export interface PoolPartProps {
  readonly pool: CustomerServiceDetails;
  readonly usage: PoolUsage;
}

const parts = {
  overview: PoolOverview,
  plan: PoolPlanTab,
  history: ({ pool }) => <HistoryTab service={pool} />,
  settings: ({ pool }) => <RenameCard key={pool.name} service={pool} />,
} as const satisfies Readonly<Partial<Record<ServiceTab, ComponentType<PoolPartProps>>>>;

const names = Object.keys(parts) as (keyof typeof parts)[];

/** The parts of a pool's page; a part that only servers have shows the first. */
export function PoolTabs({ tab, ...part }: PoolPartProps & { readonly tab: ServiceTab }) {
  const { t } = useI18n();
  const current = names.find((name) => name === tab) ?? "overview";
  const Part = parts[current];
  const { id } = part.pool;
  return (
    <>
      <Tabs
        label={t.pool.parts}
        current={tabHref(id, current)}
        tabs={names.map((each) => ({
          href: tabHref(id, each),
          label: each === "overview" ? t.pool.budgets.servers : t.service.tabs[each],
        }))}
      />
      <Part {...part} />
    </>
  );
}
