import type { Offer } from "../api/model.ts";
import { useI18n } from "../i18n/i18n.tsx";

type Limits = Pick<Offer["limits"], "memory" | "disk" | "cpu">;

/** What a product gives: to its server, or to all servers of a pool together. */
export function sizesOf({ pool, limits, featureLimits }: Offer): readonly [Limits, Offer["featureLimits"]] {
  if (pool === null) return [limits, featureLimits];
  const { memory, disk, cpu, databases, backups, furtherPorts } = pool.budget;
  return [
    { memory: memory ?? 0, disk: disk ?? 0, cpu: cpu ?? 0 },
    { databases: databases ?? 0, backups: backups ?? 0, furtherPorts: furtherPorts ?? 0 },
  ];
}

/** The limits of a product in words, always the same six in the same order. */
export function useLimitFacts(limits: Limits, features: Offer["featureLimits"]) {
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
