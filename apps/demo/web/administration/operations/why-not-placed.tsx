import { useQuery } from "@tanstack/react-query";
import { admin } from "../../api/administration.ts";
import type { Placement, Service } from "../../api/model.ts";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { VerdictTable } from "../placement/verdict-table.tsx";

/** For an order that found no place: the verdict of every node, as it is now. */
export function WhyNotPlaced({ service }: { readonly service: Service }) {
  const { t } = useI18n();
  const { productId: product, egg, options } = service;
  const placement = useQuery({
    queryKey: ["admin", "/placements/explain", JSON.stringify({ product, egg, options })],
    queryFn: () => admin.post<Placement>("/placements/explain", { product, egg, options }),
  });
  return (
    <section className="stack">
      <h3>{t.admin.services.whyNotPlaced}</h3>
      <QueryView query={placement} lines={3}>
        {(data) => <VerdictTable placement={data} />}
      </QueryView>
    </section>
  );
}
