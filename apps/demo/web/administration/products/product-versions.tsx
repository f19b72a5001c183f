import { useAdmin } from "../../api/administration.ts";
import type { Product } from "../../api/model.ts";
import { Card } from "../../components/card.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface Versions {
  readonly versions: readonly { readonly version: number; readonly createdAt: string }[];
}

/** When which version of a product came; services keep theirs. */
export function ProductVersions({ product }: { readonly product: Product }) {
  const { t } = useI18n();
  const versions = useAdmin<Versions>(`/products/${encodeURIComponent(product.id)}/versions`);
  return (
    <Card title={t.admin.products.versions}>
      <QueryView query={versions} lines={2}>
        {(data) => (
          <ul className="stack">
            {data.versions.toReversed().map(({ version, createdAt }) => (
              <li key={version} className="row-apart">
                <span>{t.admin.version(version)}</span>
                <MomentWithClock at={createdAt} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}
