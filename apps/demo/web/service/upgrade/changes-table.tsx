import type { CustomerUpgradePlan } from "../../api/services.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** As on the cards of the store. */
const order = ["memory", "disk", "cpu", "databases", "backups", "furtherPorts", "swap", "io"];

type Value = string | number | boolean | null;

/** Old and new side by side, only what changes. */
export function ChangesTable({ plan }: { readonly plan: CustomerUpgradePlan }) {
  const { t, format } = useI18n();
  const sizes = ["memory", "swap", "disk"];
  const said = (name: string, value: Value) => {
    if (typeof value !== "number") return value === null ? "–" : String(value);
    if (sizes.includes(name)) return value === 0 ? t.common.unlimited : format.mebibytes(value);
    if (name === "cpu") return value === 0 ? t.common.unlimited : t.store.cores(format.number(value / 100));
    return format.number(value);
  };
  const rows = [
    ...Object.entries({ ...plan.limits, ...plan.featureLimits })
      .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([name, { from, to }]) => ({
        name: t.upgrade.names[name] ?? name,
        from: said(name, from),
        to: said(name, to),
      })),
    ...(plan.image ? [{ name: t.startup.image, ...plan.image }] : []),
    ...(plan.addresses.added.length + plan.addresses.removed.length > 0
      ? [{ name: t.upgrade.addresses, from: ports(plan.addresses.removed), to: ports(plan.addresses.added) }]
      : []),
    ...plan.variables
      .filter((variable) => variable.from !== variable.to)
      .map(({ name, from, to }) => ({ name, from: from ?? "–", to: to ?? "–" })),
  ];
  return (
    <table className="changes">
      <caption className="visually-hidden">{t.upgrade.difference}</caption>
      <thead>
        <tr>
          <th scope="col">{t.upgrade.what}</th>
          <th scope="col">{t.upgrade.now}</th>
          <th scope="col">{t.upgrade.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{row.from}</td>
            <td>{row.to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ports(addresses: CustomerUpgradePlan["addresses"]["added"]): string {
  return addresses.map(({ ip, port }) => `${ip}:${port}`).join(", ") || "–";
}
