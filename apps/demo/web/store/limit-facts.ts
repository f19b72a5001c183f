import type { Offer } from "../api/model.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** The limits of a product in words, always the same six in the same order. */
export function useLimitFacts(
  limits: Pick<Offer["limits"], "memory" | "disk" | "cpu">,
  features: Offer["featureLimits"],
) {
  const { t, format } = useI18n();
  const size = (mebibytes: number) => (mebibytes === 0 ? t.common.unlimited : format.mebibytes(mebibytes));
  return [
    { name: t.store.memory, value: size(limits.memory) },
    { name: t.store.disk, value: size(limits.disk) },
    {
      name: t.store.cpu,
      value: limits.cpu === 0 ? t.common.unlimited : t.store.cores(format.number(limits.cpu / 100)),
    },
    { name: t.store.databases, value: format.number(features.databases) },
    { name: t.store.backups, value: format.number(features.backups) },
    { name: t.store.extraPorts, value: format.number(features.furtherPorts) },
  ] as const;
}
