import { Link } from "wouter";
import type { Balance } from "../api/balance.ts";
import { MomentWithClock } from "../components/moment.tsx";
import { PartHead } from "../components/part-head.tsx";
import { Table } from "../components/table.tsx";
import { useI18n } from "../i18n/i18n.tsx";

/** What came into the balance and went out of it, newest first; of what was used, by the hour. */
export function BalanceEntries({ balance: { entries, currency } }: { readonly balance: Balance }) {
  const { t, format } = useI18n();
  const words = t.balance;
  return (
    <div className="stack">
      <PartHead title={words.entries} />
      {entries.length === 0 ? (
        <p className="quiet">{words.noEntries}</p>
      ) : (
        <Table
          caption={words.entries}
          rows={entries}
          rowKey={({ reference }) => reference}
          columns={[
            { key: "what", title: words.what, cell: ({ kind }) => words.kinds[kind] },
            {
              key: "server",
              title: words.server,
              cell: ({ service }) =>
                service === null ? (
                  "–"
                ) : (
                  <Link className="mono" href={`/servers/${service}`}>
                    {service}
                  </Link>
                ),
            },
            { key: "when", title: words.when, minor: true, cell: ({ at }) => <MomentWithClock at={at} /> },
            {
              key: "amount",
              title: words.amount,
              align: "right",
              cell: ({ cents }) => format.exactMoney({ amount: cents, currency }),
            },
          ]}
        />
      )}
    </div>
  );
}
