import type { NodeCapacity } from "../../api/model.ts";
import { Meter } from "../../components/meter.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** What is taken and what is left on a node. */
export function NodeRoom({ node }: { readonly node: NodeCapacity }) {
  const { t, format } = useI18n();
  const words = t.admin.panels;
  const room = (label: string, total: number, free: number | null) =>
    free === null ? (
      <p>{`${label}: ${t.common.unlimited}`}</p>
    ) : (
      <Meter
        label={label}
        fraction={total === 0 ? 0 : (total - free) / total}
        text={words.free(format.mebibytes(Math.max(0, free)), format.mebibytes(total))}
      />
    );
  return (
    <li className="stack">
      <p className="row">
        <strong>{node.name}</strong>
        {node.maintenance && <StatusBadge tone="busy">{words.maintenance}</StatusBadge>}
        {!node.public && <StatusBadge tone="neutral">{words.notPublic}</StatusBadge>}
        {node.heldUntil && <StatusBadge tone="bad">{words.held}</StatusBadge>}
      </p>
      {room(t.store.memory, node.memory, node.freeMemory)}
      {room(t.store.disk, node.disk, node.freeDisk)}
      {node.freeAllocations !== null && (
        <p className="small quiet">{words.freePorts(format.number(node.freeAllocations))}</p>
      )}
    </li>
  );
}
