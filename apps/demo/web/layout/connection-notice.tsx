import { useAlive } from "../api/shop-clock.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Says that the shop does not answer, and takes it back when it does. */
export function ConnectionNotice() {
  const { t } = useI18n();
  const alive = useAlive();
  return <div role="status">{alive.isError && <p className="notice">{t.common.reconnecting}</p>}</div>;
}
