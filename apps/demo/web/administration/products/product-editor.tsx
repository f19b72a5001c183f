import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { Panel, Product, ProductConfiguration } from "../../api/model.ts";
import { type ProductPrice, putProductPrice, useProductPrice } from "../../api/prices.ts";
import { Button } from "../../components/button.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useUnsaved } from "../../components/unsaved.ts";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ArchiveDialog } from "./archive-dialog.tsx";
import { BasicsSection } from "./basics-section.tsx";
import { BudgetSection } from "./budget-section.tsx";
import { EggsSection } from "./eggs-section.tsx";
import { LifecycleSection } from "./lifecycle-section.tsx";
import { LimitsSection } from "./limits-section.tsx";
import { MeterSection } from "./meter-section.tsx";
import { NamesSection } from "./names-section.tsx";
import { OptionsSection } from "./options-section.tsx";
import { PlaceSection } from "./place-section.tsx";
import { PoolServersSection } from "./pool-servers-section.tsx";
import { PortsSection } from "./ports-section.tsx";
import { PricesSection } from "./prices-section.tsx";
import { ProductCheck } from "./product-check.tsx";
import { type ProductForm, problemFinder, useProductCheck } from "./product-form.ts";
import { ProductVersions } from "./product-versions.tsx";

interface ProductEditorProps {
  readonly panels: readonly Panel[];
  readonly initial: ProductConfiguration;
  /** Null: it is not saved yet. */
  readonly product: Product | null;
  onSaved(id: string): void;
}

/** Everything about a product, checked against the panel while one types. */
export function ProductEditor({ panels, initial, product, onSaved }: ProductEditorProps) {
  const { t, words: said } = useI18n();
  const toasts = useToasts();
  const [draft, setDraft] = useState(initial);
  const [touched, setTouched] = useState(product !== null);
  const [archiving, setArchiving] = useState(false);
  const check = useProductCheck(draft);
  const known = useProductPrice(initial.id, { enabled: product !== null });
  const [price, setPrice] = useState<ProductPrice | null>(null);
  const saving = useAdminAction(async () => {
    const saved = await admin.put<Product>(`/products/${encodeURIComponent(draft.id)}`, draft);
    if (price) await putProductPrice(draft.id, price);
    return saved;
  });
  const changed = price !== null || draft !== initial;
  const isSaved = useUnsaved(changed && !saving.isPending && !saving.isSuccess);
  const form: ProductForm = {
    draft,
    change(part) {
      setTouched(true);
      saving.reset();
      setDraft((before) => ({ ...before, ...part }));
    },
    // Nobody is told off for an empty form that they have just opened.
    problemAt: problemFinder(touched ? check.problems : [], said),
  };
  const changePrice = (next: ProductPrice) => {
    saving.reset();
    setPrice(next);
  };
  const save = () =>
    saving.mutate(undefined, {
      onSuccess: (saved) => {
        toasts.done(t.admin.products.saved(saved.configuration.name, saved.version));
        isSaved();
        onSaved(saved.id);
      },
    });
  return (
    <form
      className="product-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending && !check.checking && check.problems.length === 0) save();
      }}
    >
      <div className="stack">
        <BasicsSection form={form} isNew={product === null} />
        <PricesSection form={form} price={price ?? known.data} onChange={changePrice} />
        {draft.pool ? (
          <>
            <BudgetSection form={form} pool={draft.pool} />
            <PoolServersSection form={form} pool={draft.pool} />
          </>
        ) : (
          <>
            <LimitsSection form={form} />
            <PlaceSection form={form} panels={panels} />
            <EggsSection form={form} />
            <PortsSection form={form} />
          </>
        )}
        <OptionsSection form={form} />
        <NamesSection form={form} />
        <LifecycleSection form={form} />
        <MeterSection form={form} />
      </div>
      <aside className="product-check">
        <ProductCheck check={check} />
        {saving.error && <ErrorView error={saving.error} />}
        <div className="row">
          <Button
            type="submit"
            look="primary"
            pending={saving.isPending}
            disabled={check.problems.length > 0}
            title={check.problems.length > 0 ? t.admin.productForm.saveAnyway : undefined}
          >
            {t.admin.productForm.save}
          </Button>
          {product && product.archivedAt === null && (
            <Button look="danger" onClick={() => setArchiving(true)}>
              {t.admin.products.archive}
            </Button>
          )}
        </div>
        {product && <ProductVersions product={product} />}
      </aside>
      {archiving && product && <ArchiveDialog product={product} onClose={() => setArchiving(false)} />}
    </form>
  );
}
