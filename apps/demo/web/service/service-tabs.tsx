import type { CustomerService } from "../api/model.ts";
import { Tabs } from "../components/tabs.tsx";
import { Empty } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { ActivityTab } from "./activity/activity-tab.tsx";
import { BackupsTab } from "./backups/backups-tab.tsx";
import { DatabasesTab } from "./databases/databases-tab.tsx";
import { FilesTab } from "./files/files-tab.tsx";
import { HistoryTab } from "./history/history-tab.tsx";
import { useLiveState } from "./live/live-provider.tsx";
import { NetworkTab } from "./network/network-tab.tsx";
import { OverviewTab } from "./overview/overview-tab.tsx";
import { SchedulesTab } from "./schedules/schedules-tab.tsx";
import { SettingsTab } from "./settings/settings-tab.tsx";
import { StartupTab } from "./startup/startup-tab.tsx";
import { SubusersTab } from "./subusers/subusers-tab.tsx";
import { type ServiceTab, serviceTabs, tabHref } from "./tabs.ts";
import { PlanTab } from "./upgrade/plan-tab.tsx";

const parts: Readonly<Record<ServiceTab, (props: { readonly service: CustomerService }) => React.ReactNode>> = {
  overview: OverviewTab,
  files: FilesTab,
  backups: BackupsTab,
  databases: DatabasesTab,
  schedules: SchedulesTab,
  network: NetworkTab,
  startup: StartupTab,
  subusers: SubusersTab,
  activity: ActivityTab,
  history: HistoryTab,
  plan: PlanTab,
  settings: SettingsTab,
};

/** What does not need a server that answers. */
const always: readonly ServiceTab[] = ["overview", "history"];

export function ServiceTabs({ service, tab }: { readonly service: CustomerService; readonly tab: ServiceTab }) {
  const { t } = useI18n();
  const { absence } = useLiveState();
  const Part = parts[tab];
  const available = (service.state === "active" && absence === null) || always.includes(tab);
  return (
    <>
      <Tabs
        label={t.service.parts}
        current={tabHref(service.id, tab)}
        tabs={serviceTabs.map((each) => ({ href: tabHref(service.id, each), label: t.service.tabs[each] }))}
      />
      {available ? (
        <Part key={tab} service={service} />
      ) : (
        <Empty title={t.service.notNow}>{t.service.notNowDetail}</Empty>
      )}
    </>
  );
}
