import { useBalance } from "../api/balance.ts";
import { PageHead } from "../components/page-head.tsx";
import { QueryView } from "../components/query-view.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { BalanceEntries } from "./balance-entries.tsx";
import { HourlyServers } from "./hourly-servers.tsx";
import { TopUpCard } from "./top-up-card.tsx";

/** What the customer has to spend by the hour, on what it is spent, and where it went. */
export function BalancePage() {
  const { t } = useI18n();
  const balance = useBalance();
  return (
    <div className="stack-wide">
      <PageHead title={t.balance.title} lead={t.balance.lead} />
      <QueryView query={balance} lines={8}>
        {(data) => (
          <>
            <TopUpCard balance={data} />
            <HourlyServers balance={data} />
            <BalanceEntries balance={data} />
          </>
        )}
      </QueryView>
    </div>
  );
}
