import type { Placement } from "../../api/model.ts";
import { StatusBadge } from "../../components/status-badge.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

type Verdict = Placement["candidates"][number];

/** A verdict in words for every node: the first that fits gets the order. */
export function VerdictTable({ placement }: { readonly placement: Placement }) {
  const { t, format, words: said } = useI18n();
  const words = t.admin.placement;
  const { candidates, refused } = placement;
  const free = (mebibytes: number | null) =>
    mebibytes === null ? t.common.unlimited : format.mebibytes(Math.max(0, mebibytes));
  const columns: readonly Column<Verdict>[] = [
    { key: "node", title: words.node, cell: (v) => v.nodeName, sortBy: (v) => v.nodeName },
    {
      key: "verdict",
      title: words.verdict,
      cell: (v) =>
        v.obstacles.length === 0 ? (
          <StatusBadge tone="good">{v === candidates[0] ? words.first : words.fits}</StatusBadge>
        ) : (
          v.obstacles.map((obstacle) => <p key={obstacle.code}>{said(obstacle.message)}</p>)
        ),
    },
    {
      key: "ports",
      title: words.ports,
      minor: true,
      cell: (v) =>
        v.ports ? (
          <span className="mono small">
            {[v.ports.main, ...v.ports.further].map(({ ip, port }) => `${ip}:${port}`).join(" ")}
          </span>
        ) : (
          "–"
        ),
    },
    {
      key: "memory",
      title: t.store.memory,
      align: "right",
      minor: true,
      cell: (v) => free(v.freeMemory),
      sortBy: (v) => v.freeMemory ?? Number.MAX_VALUE,
    },
    {
      key: "disk",
      title: t.store.disk,
      align: "right",
      minor: true,
      cell: (v) => free(v.freeDisk),
      sortBy: (v) => v.freeDisk ?? Number.MAX_VALUE,
    },
    {
      key: "load",
      title: words.load,
      align: "right",
      minor: true,
      cell: (v) => format.percent(v.load),
      sortBy: (v) => v.load,
    },
  ];
  return (
    <Table
      caption={t.admin.parts.placement}
      columns={columns}
      rows={[...candidates, ...refused]}
      rowKey={(verdict) => `${verdict.panelId} ${verdict.nodeId}`}
    />
  );
}
