import { useState } from "react";
import { Link } from "wouter";
import { Button } from "../../components/button.tsx";
import { Moment } from "../../components/moment.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Finding, isDangerous, type Repair } from "./finding.ts";
import { RepairDialog } from "./repair-dialog.tsx";

/** The disagreements with the repairs that each of them offers. */
export function DriftFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, words: said } = useI18n();
  const words = t.admin.drift;
  const [asking, setAsking] = useState<{ readonly finding: Finding; readonly repair: Repair } | null>(null);
  const columns: readonly Column<Finding>[] = [
    {
      key: "kind",
      title: words.finding,
      sortBy: (finding) => finding.kind,
      cell: (finding) => (
        <div className="stack-tight">
          <span>
            <StatusBadge tone="busy">{words.kinds[finding.kind]}</StatusBadge>
          </span>
          <p>{said(finding.message)}</p>
        </div>
      ),
    },
    {
      key: "service",
      title: t.admin.service,
      minor: true,
      sortBy: (finding) => finding.serviceId ?? "",
      cell: (finding) =>
        finding.serviceId ? (
          <Link className="mono" href={`/administration/services?service=${encodeURIComponent(finding.serviceId)}`}>
            {finding.serviceId}
          </Link>
        ) : (
          "–"
        ),
    },
    {
      key: "since",
      title: words.since,
      minor: true,
      sortBy: (finding) => finding.firstSeenAt,
      cell: (finding) => <Moment at={finding.firstSeenAt} />,
    },
    {
      key: "repairs",
      title: words.repair,
      cell: (finding) => (
        <div className="stack-tight repairs">
          {finding.repairs.map((repair) => (
            <Button
              key={repair}
              look={isDangerous(repair) ? "danger" : "secondary"}
              onClick={() => setAsking({ finding, repair })}
            >
              {words.repairs[repair]}
            </Button>
          ))}
        </div>
      ),
    },
  ];
  return (
    <>
      <Table caption={t.admin.parts.drift} columns={columns} rows={findings} rowKey={(finding) => finding.id} />
      {asking && <RepairDialog what={asking} onClose={() => setAsking(null)} />}
    </>
  );
}
