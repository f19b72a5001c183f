import { useState } from "react";
import { useAdminList } from "../../api/administration.ts";
import type { Product } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SizeField } from "../../components/size-field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ListView } from "../list-view.tsx";
import { newPool, newProduct } from "./blank-product.ts";
import { ProductEditorPage } from "./product-editor-page.tsx";
import { ProductTable } from "./product-table.tsx";
import "./products-page.css";

/** What is sold: the list, and the editor of one product at an address of its own. */
export function ProductsPage() {
  const [open, setOpen] = useUrlState("product", { push: true });
  return open ? (
    <ProductEditorPage key={open} id={open} onClose={() => setOpen("")} onSaved={setOpen} />
  ) : (
    <ProductList onOpen={setOpen} />
  );
}

function ProductList({ onOpen }: { onOpen(id: string): void }) {
  const { t } = useI18n();
  const [archived, setArchived] = useUrlState("archived");
  const list = useAdminList<Product>("/products", archived ? {} : { archived: false });
  const add = (
    <span className="row">
      <Button icon="add" onClick={() => onOpen(newPool)}>
        {t.admin.products.newPool}
      </Button>
      <Button look="primary" icon="add" onClick={() => onOpen(newProduct)}>
        {t.admin.products.add}
      </Button>
    </span>
  );
  return (
    <>
      <PageHead title={t.admin.parts.products} lead={t.admin.products.lead} actions={add} />
      <Switch
        label={t.admin.products.showArchived}
        checked={archived !== ""}
        onChange={(on) => setArchived(on ? "1" : "")}
      />
      <ListView
        list={list}
        empty={
          <Empty title={t.admin.products.empty} action={add}>
            {t.admin.products.emptyDetail}
          </Empty>
        }
      >
        {(items) => <ProductTable products={items} onOpen={(product) => onOpen(product.id)} />}
      </ListView>
      <Converter />
    </>
  );
}

function Converter() {
  const { t } = useI18n();
  const [size, setSize] = useState(4096);
  return (
    <Card title={t.admin.products.converter}>
      <div className="converter">
        <SizeField
          label={t.admin.products.size}
          hint={t.admin.products.converterHint}
          value={size}
          onChange={setSize}
        />
      </div>
    </Card>
  );
}
