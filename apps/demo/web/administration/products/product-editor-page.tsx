import { useAdmin } from "../../api/administration.ts";
import type { Page, Panel, Product } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { blankPool, blankProduct, newPool, newProduct } from "./blank-product.ts";
import { ProductEditor } from "./product-editor.tsx";

interface ProductEditorPageProps {
  readonly id: string;
  onClose(): void;
  onSaved(id: string): void;
}

/** The editor once the product and the panels are known. */
export function ProductEditorPage({ id, onClose, onSaved }: ProductEditorPageProps) {
  const { t } = useI18n();
  const isNew = id === newProduct || id === newPool;
  const panels = useAdmin<Page<Panel>>("/panels");
  const product = useAdmin<Product>(`/products/${encodeURIComponent(id)}`, {}, { enabled: !isNew });
  const title = product.data ? t.admin.products.title(product.data.configuration.name) : "";
  return (
    <>
      <PageHead
        title={id === newPool ? t.admin.products.newPool : isNew ? t.admin.products.newTitle : title}
        actions={
          <Button icon="back" onClick={onClose}>
            {t.admin.products.back}
          </Button>
        }
      />
      <QueryView query={panels} lines={8}>
        {({ items }) =>
          isNew ? (
            <ProductEditor
              panels={items}
              initial={id === newPool ? blankPool() : blankProduct(items[0])}
              product={null}
              onSaved={onSaved}
            />
          ) : (
            <QueryView query={product} lines={8}>
              {(data) => <ProductEditor panels={items} initial={data.configuration} product={data} onSaved={onSaved} />}
            </QueryView>
          )
        }
      </QueryView>
    </>
  );
}
