import { useAdminList } from "../../api/administration.ts";
import type { Customer } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Moment } from "../../components/moment.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ListView } from "../list-view.tsx";
import { CustomerDialog } from "./customer-dialog.tsx";
import { nameOf } from "./customer-name.ts";
import { CustomerPanel } from "./customer-panel.tsx";

/** Who services belong to. */
export function CustomersPage() {
  const { t, format } = useI18n();
  const words = t.admin.customers;
  const [search, setSearch] = useUrlState("search");
  const [open, setOpen] = useUrlState("customer", { push: true });
  const [adding, setAdding] = useUrlState("new", { push: true });
  const list = useAdminList<Customer>("/customers", { search });
  const add = (
    <Button look="primary" icon="add" onClick={() => setAdding("1")}>
      {words.add}
    </Button>
  );
  const columns: readonly Column<Customer>[] = [
    { key: "id", title: t.admin.customer, cell: (c) => <span className="mono">{c.id}</span>, sortBy: (c) => c.id },
    { key: "name", title: t.admin.name, minor: true, cell: (c) => nameOf(c) || "–", sortBy: nameOf },
    { key: "email", title: t.signIn.email, cell: (c) => c.email, sortBy: (c) => c.email },
    {
      key: "links",
      title: words.links,
      minor: true,
      cell: (c) => (c.links.length === 0 ? "–" : format.list(c.links.map((l) => `${l.panelId} · ${l.panelUserId}`))),
    },
    {
      key: "created",
      title: t.admin.created,
      minor: true,
      cell: (c) => <Moment at={c.createdAt} />,
      sortBy: (c) => c.createdAt,
    },
  ];
  return (
    <>
      <PageHead title={t.admin.parts.customers} lead={words.lead} actions={add} />
      <div className="filters">
        <TextField
          label={t.common.search}
          type="search"
          value={search}
          placeholder={words.searchHint}
          onChange={setSearch}
        />
      </div>
      <ListView
        list={list}
        empty={
          <Empty title={words.empty} action={add}>
            {words.emptyDetail}
          </Empty>
        }
      >
        {(items) => (
          <Table
            caption={t.admin.parts.customers}
            columns={columns}
            rows={items}
            rowKey={(c) => c.id}
            onOpen={(c) => setOpen(c.id)}
          />
        )}
      </ListView>
      {open && <CustomerPanel id={open} onClose={() => setOpen("")} />}
      {adding && <CustomerDialog customer={null} onClose={() => setAdding("")} />}
    </>
  );
}
