import { useBalances } from "../../api/balance.ts";
import { PartHead } from "../../components/part-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** What every customer has to spend by the hour. */
export function BalanceTable() {
  const { t, format } = useI18n();
  const words = t.admin.usage;
  const balances = useBalances();
  return (
    <div className="stack">
      <PartHead title={words.balances} />
      <QueryView query={balances} lines={2}>
        {({ balances: all, currency }) =>
          all.length === 0 ? (
            <p className="quiet">{words.noBalances}</p>
          ) : (
            <Table
              caption={words.balances}
              rows={all}
              rowKey={({ customer }) => customer}
              columns={[
                {
                  key: "customer",
                  title: t.admin.customer,
                  cell: ({ customer }) => <span className="mono">{customer}</span>,
                },
                {
                  key: "cents",
                  title: t.balance.title,
                  align: "right",
                  cell: ({ cents }) => format.exactMoney({ amount: cents, currency }),
                },
                {
                  key: "setAside",
                  title: t.balance.setAside,
                  align: "right",
                  cell: ({ setAside }) => format.exactMoney({ amount: setAside, currency }),
                },
                {
                  key: "servers",
                  title: t.balance.servers,
                  align: "right",
                  minor: true,
                  cell: ({ servers }) => format.number(servers),
                },
              ]}
            />
          )
        }
      </QueryView>
    </div>
  );
}
