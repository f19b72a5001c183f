import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { Availability, Product, ProductConfiguration } from "../../api/model.ts";
import { StatusBadge } from "../../components/status-badge.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { EditCell } from "./edit-cell.tsx";
import { readSizeText } from "./size-text.ts";

interface ProductTableProps {
  readonly products: readonly Product[];
  onOpen(product: Product): void;
}

/** The products with their limits, which are edited where they stand. */
export function ProductTable({ products, onOpen }: ProductTableProps) {
  const { t, format } = useI18n();
  const toasts = useToasts();
  const words = t.admin.products;
  const saving = useAdminAction((next: ProductConfiguration) => admin.put<Product>(`/products/${next.id}`, next));

  const save = ({ configuration }: Product, name: Amount, amount: number) =>
    saving.mutate(withAmount(configuration, name, amount), {
      onSuccess: (saved) => toasts.done(words.saved(saved.configuration.name, saved.version)),
      onError: toasts.failed,
    });

  const sizeColumn = (key: "memory" | "disk", title: string): Column<Product> => ({
    key,
    title,
    align: "right",
    ...(key === "disk" ? { minor: true } : {}),
    sortBy: (product) => amountOf(product.configuration, key) ?? 0,
    cell: (product) => {
      const value = amountOf(product.configuration, key);
      if (value === null) return t.common.unlimited;
      return (
        <EditCell
          label={words.editCell(title, product.configuration.name)}
          hint={words.cellHint}
          wrong={words.cellWrong}
          value={value}
          text={value === 0 ? "0" : format.mebibytes(value)}
          exact={`${format.number(value)} ${t.units.mebibytes}`}
          read={readSizeText}
          onSave={(mebibytes) => save(product, key, mebibytes)}
        />
      );
    },
  });

  const columns: readonly Column<Product>[] = [
    {
      key: "name",
      title: t.admin.name,
      sortBy: (product) => product.configuration.name,
      cell: (product) => product.configuration.name,
    },
    {
      key: "id",
      title: t.admin.productForm.id,
      minor: true,
      sortBy: (product) => product.id,
      cell: (product) => (
        <span className="stack-tight">
          <span className="mono">{product.id}</span>
          <span className="small quiet">{t.admin.version(product.version)}</span>
        </span>
      ),
    },
    sizeColumn("memory", t.store.memory),
    sizeColumn("disk", t.store.disk),
    {
      key: "cpu",
      title: t.store.cpu,
      align: "right",
      minor: true,
      sortBy: (product) => amountOf(product.configuration, "cpu") ?? 0,
      cell: (product) => {
        const value = amountOf(product.configuration, "cpu");
        if (value === null) return t.common.unlimited;
        return (
          <EditCell
            label={words.editCell(t.store.cpu, product.configuration.name)}
            hint={t.admin.productForm.cpuHint}
            wrong={t.admin.productForm.cpuHint}
            value={value}
            text={String(value)}
            exact="%"
            read={(text) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null)}
            onSave={(cpu) => save(product, "cpu", cpu)}
          />
        );
      },
    },
    {
      key: "eggs",
      title: words.eggs,
      minor: true,
      cell: ({ configuration: { pool, eggs } }) =>
        pool ? t.admin.services.isPool : format.list(eggs.map((egg) => egg.name)),
    },
    { key: "left", title: words.left, align: "right", minor: true, cell: (product) => <Left product={product} /> },
  ];
  return (
    <Table caption={t.admin.parts.products} columns={columns} rows={products} rowKey={(p) => p.id} onOpen={onOpen} />
  );
}

type Amount = "memory" | "disk" | "cpu";

/** What a product gives of something, to a server or to a whole pool; null: in a pool it is not counted. */
function amountOf({ pool, limits }: ProductConfiguration, name: Amount): number | null {
  return pool ? pool.budget[name] : limits[name];
}

function withAmount(configuration: ProductConfiguration, name: Amount, amount: number): ProductConfiguration {
  const { pool, limits } = configuration;
  return pool
    ? { ...configuration, pool: { ...pool, budget: { ...pool.budget, [name]: amount } } }
    : { ...configuration, limits: { ...limits, [name]: amount } };
}

function Left({ product }: { readonly product: Product }) {
  const { t, format } = useI18n();
  const path = `/products/${encodeURIComponent(product.id)}/availability`;
  const availability = useAdmin<Availability>(path, {}, { enabled: product.archivedAt === null });
  if (product.archivedAt) return <StatusBadge tone="neutral">{t.admin.products.archived}</StatusBadge>;
  if (!availability.data) return "–";
  const { available } = availability.data;
  if (available === 0) return <StatusBadge tone="bad">{t.store.soldOut}</StatusBadge>;
  return available === null ? t.common.unlimited : format.number(available);
}
