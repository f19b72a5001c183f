import { useQuery } from "@tanstack/react-query";
import { request } from "../api/request.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Says that the shop does not answer, and takes it back when it does. */
export function ConnectionNotice() {
  const { t } = useI18n();
  const alive = useQuery({
    queryKey: ["alive"],
    queryFn: () => request<void>("GET", "/alive").then(() => true),
    retry: false,
    refetchInterval: (query) => (query.state.status === "error" ? 1000 : 15_000),
  });
  return <div role="status">{alive.isError && <p className="notice">{t.common.reconnecting}</p>}</div>;
}
