import type { CustomerService } from "../api/model.ts";
import { StatusBadge, type Tone } from "../components/status-badge.tsx";
import { useI18n } from "../i18n/i18n.tsx";

const tones: Readonly<Record<CustomerService["state"], Tone>> = {
  pending: "busy",
  installing: "busy",
  active: "good",
  suspended: "neutral",
  terminated: "neutral",
  failed: "bad",
};

export function StateBadge({ state }: { readonly state: CustomerService["state"] }) {
  const { t } = useI18n();
  return <StatusBadge tone={tones[state]}>{t.states[state]}</StatusBadge>;
}
