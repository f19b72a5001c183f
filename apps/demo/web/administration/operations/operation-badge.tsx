import type { Operation } from "../../api/model.ts";
import { StatusBadge, type Tone } from "../../components/status-badge.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

const tones: Readonly<Record<Operation["status"], Tone>> = {
  waiting: "busy",
  running: "accent",
  succeeded: "good",
  failed: "bad",
  cancelled: "neutral",
};

export function OperationBadge({ operation }: { readonly operation: Pick<Operation, "status" | "waitsFor"> }) {
  const { t } = useI18n();
  return (
    <StatusBadge tone={tones[operation.status]}>
      {operation.waitsFor ? t.admin.waitsFor[operation.waitsFor] : t.admin.operationStatus[operation.status]}
    </StatusBadge>
  );
}
