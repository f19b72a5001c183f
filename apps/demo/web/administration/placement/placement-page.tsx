import { useQuery } from "@tanstack/react-query";
import { admin, useAdmin } from "../../api/administration.ts";
import type { Page, Placement, Product } from "../../api/model.ts";
import { SelectField } from "../../components/field.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { useI18n } from "../../i18n/i18n.tsx";

type Verdict = Placement["candidates"][number];

/** Where an order of a product would go, and why not elsewhere. */
export function PlacementPage() {
  const { t, format } = useI18n();
  const products = useAdmin<Page<Product>>("/products");
  const [chosen, setProduct] = useUrlState("product");
  const product = chosen || products.data?.items[0]?.id || "";
  const placement = useQuery({
    queryKey: ["admin", "/placements/explain", product],
    queryFn: () => admin.post<Placement>("/placements/explain", { product }),
    enabled: product !== "",
  });
  const free = (mebibytes: number | null) =>
    mebibytes === null ? t.common.unlimited : format.mebibytes(Math.max(0, mebibytes));
  const columns: readonly Column<Verdict>[] = [
    { key: "node", title: t.admin.placement.node, cell: (v) => v.nodeName },
    {
      key: "verdict",
      title: t.admin.placement.verdict,
      cell: (v) =>
        v.obstacles.length === 0 ? (
          <StatusBadge tone="good">{t.admin.placement.fits}</StatusBadge>
        ) : (
          v.obstacles.map((obstacle) => <p key={obstacle.code}>{obstacle.message}</p>)
        ),
    },
    { key: "memory", title: t.store.memory, align: "right", minor: true, cell: (v) => free(v.freeMemory) },
    { key: "disk", title: t.store.disk, align: "right", minor: true, cell: (v) => free(v.freeDisk) },
  ];
  return (
    <>
      <PageHead title={t.admin.parts.placement} lead={t.admin.placement.lead} />
      <SelectField
        label={t.admin.product}
        value={product}
        choices={(products.data?.items ?? []).map((each) => ({ value: each.id, label: each.configuration.name }))}
        onChange={setProduct}
      />
      <QueryView query={placement}>
        {({ candidates, refused }) => (
          <Table
            caption={t.admin.parts.placement}
            columns={columns}
            rows={[...candidates, ...refused]}
            rowKey={(verdict) => `${verdict.panelId} ${verdict.nodeId}`}
          />
        )}
      </QueryView>
    </>
  );
}
