import type { HatcheryEvent } from "../api/model.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Who did something, in words: of which kind, and by what id if it has one. */
export function useActorWords(): (actor: HatcheryEvent["actor"]) => string {
  const { t } = useI18n();
  return ({ kind, id }) => [t.admin.actors[kind], id].filter(Boolean).join(" · ");
}
