import { useAdminList } from "../../api/administration.ts";
import type { UsagePeriod } from "../../api/usage.ts";
import { DownloadLink } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { exportUrl } from "../export-url.ts";
import { ListView } from "../list-view.tsx";
import { BalanceTable } from "./balance-table.tsx";
import { PeriodTable } from "./period-table.tsx";

/** What services have used, as it is charged, and what is left of the balances that pay it. */
export function UsagePage() {
  const { t } = useI18n();
  const words = t.admin.usage;
  const [service, setService] = useUrlState("service");
  const [customer, setCustomer] = useUrlState("customer");
  const list = useAdminList<UsagePeriod>("/usage", { service, customer });
  return (
    <>
      <PageHead
        title={t.admin.parts.usage}
        lead={words.lead}
        actions={
          <DownloadLink href={exportUrl("usage", { service, customer })}>{t.admin.services.asTable}</DownloadLink>
        }
      />
      <BalanceTable />
      <PartHead title={words.periods} />
      <div className="filters">
        <TextField label={t.admin.service} type="search" value={service} onChange={setService} />
        <TextField label={t.admin.customer} type="search" value={customer} onChange={setCustomer} />
      </div>
      <ListView list={list} empty={<Empty title={words.empty}>{words.emptyDetail}</Empty>}>
        {(items) => <PeriodTable periods={items} />}
      </ListView>
    </>
  );
}
