import { useState } from "react";
import { useSearchParams } from "wouter";
import { useAdmin, useAdminList } from "../../api/administration.ts";
import type { Page, Product, Service } from "../../api/model.ts";
import { Button, DownloadLink } from "../../components/button.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import { exportUrl } from "../export-url.ts";
import { ListView } from "../list-view.tsx";
import { NewServiceDialog } from "./new-service-dialog.tsx";
import { ServicePanel } from "./service-panel.tsx";
import { ServiceTable } from "./service-table.tsx";
import { SeveralServices } from "./several-services.tsx";

/** Everything that was sold. */
export function ServicesPage() {
  const { t } = useI18n();
  const [state, setState] = useUrlState("state");
  const [product, setProduct] = useUrlState("product");
  const [pool, setPool] = useUrlState("pool");
  const [search, setSearch] = useUrlState("search");
  const [open, setOpen] = useUrlState("service", { push: true });
  const [creating, setCreating] = useUrlState("new", { push: true });
  const [, setParams] = useSearchParams();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const products = useAdmin<Page<Product>>("/products");
  const list = useAdminList<Service>("/services", { state, product, pool, search });
  const names = new Map(products.data?.items.map((each) => [each.id, each.configuration.name]));
  const create = (
    <Button look="primary" icon="add" onClick={() => setCreating("1")}>
      {t.admin.services.create}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t.admin.parts.services}
        actions={
          <>
            <DownloadLink href={exportUrl("services", { state, product, pool, search })}>
              {t.admin.services.asTable}
            </DownloadLink>
            {create}
          </>
        }
      />
      <div className="filters">
        <TextField
          label={t.common.search}
          type="search"
          value={search}
          onChange={setSearch}
          placeholder={t.admin.services.searchHint}
        />
        <SelectField
          label={t.admin.state}
          value={state}
          choices={[{ value: "", label: t.common.all }, ...choicesOf(t.states)]}
          onChange={setState}
        />
        <SelectField
          label={t.admin.product}
          value={product}
          choices={[{ value: "", label: t.common.all }, ...[...names].map(([value, label]) => ({ value, label }))]}
          onChange={setProduct}
        />
        <TextField label={t.pool.isPool} type="search" value={pool} onChange={setPool} />
      </div>
      <ListView
        list={list}
        empty={
          <Empty title={t.admin.services.empty} action={create}>
            {t.admin.services.emptyDetail}
          </Empty>
        }
      >
        {(items) => (
          <>
            {picked.size > 0 && (
              <SeveralServices
                services={items.filter(({ id }) => picked.has(id))}
                onDone={() => setPicked(new Set())}
              />
            )}
            <ServiceTable
              services={items}
              productNames={names}
              picked={picked}
              onPick={setPicked}
              onOpen={(service) => setOpen(service.id)}
            />
          </>
        )}
      </ListView>
      {open && <ServicePanel id={open} onClose={() => setOpen("")} />}
      {creating && (
        <NewServiceDialog pool={pool} onClose={() => setCreating("")} onCreated={(service) => setParams({ service })} />
      )}
    </>
  );
}
