import { useState } from "react";
import { Link } from "wouter";
import { useAdmin } from "../../api/administration.ts";
import type { Customer, Page, Service } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Facts } from "../../components/facts.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { StateBadge } from "../../services/state-badge.tsx";
import { CustomerDialog } from "./customer-dialog.tsx";
import { nameOf } from "./customer-name.ts";
import { LinkForm } from "./link-form.tsx";

interface CustomerPanelProps {
  readonly id: string;
  onClose(): void;
}

/** One customer: accounts on the panels, services, and the link to an account by hand. */
export function CustomerPanel({ id, onClose }: CustomerPanelProps) {
  const { t } = useI18n();
  const customer = useAdmin<Customer>(`/customers/${encodeURIComponent(id)}`);
  return (
    <Dialog placement="side" title={t.admin.customers.edit(id)} onClose={onClose}>
      <QueryView query={customer}>{(data) => <CustomerDetails customer={data} />}</QueryView>
    </Dialog>
  );
}

function CustomerDetails({ customer }: { readonly customer: Customer }) {
  const { t } = useI18n();
  const words = t.admin.customers;
  const [editing, setEditing] = useState(false);
  const services = useAdmin<Page<Service>>("/services", { customer: customer.id });
  return (
    <>
      <div className="row">
        <Button onClick={() => setEditing(true)}>{t.common.edit}</Button>
      </div>
      <Facts
        facts={[
          { name: t.admin.name, value: nameOf(customer) || "–" },
          { name: t.signIn.email, value: customer.email },
          { name: words.username, value: customer.username ?? "–" },
          { name: words.language, value: customer.language ?? "–" },
          { name: t.admin.created, value: <MomentWithClock at={customer.createdAt} /> },
        ]}
      />
      <h3>{words.links}</h3>
      {customer.links.length === 0 ? (
        <p className="quiet">{words.noLinks}</p>
      ) : (
        <ul className="stack-tight">
          {customer.links.map((link) => (
            <li key={link.panelId}>
              <span className="mono">{`${link.panelId} · ${link.panelUserId}`}</span>{" "}
              <span className="quiet">{words.origins[link.origin]}</span>
            </li>
          ))}
        </ul>
      )}
      <LinkForm customer={customer.id} />
      <h3>{words.services}</h3>
      <QueryView query={services} lines={2}>
        {({ items }) => (
          <ul className="stack-tight">
            {items.map((service) => (
              <li key={service.id} className="row">
                <Link className="mono" href={`/administration/services?service=${encodeURIComponent(service.id)}`}>
                  {service.id}
                </Link>
                <StateBadge state={service.state} />
              </li>
            ))}
            {items.length === 0 && <li className="quiet">{t.admin.services.empty}</li>}
          </ul>
        )}
      </QueryView>
      {editing && <CustomerDialog customer={customer} onClose={() => setEditing(false)} />}
    </>
  );
}
