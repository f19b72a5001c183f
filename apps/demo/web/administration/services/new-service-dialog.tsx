import { useState } from "react";
import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { CommandResult, Page, Product } from "../../api/model.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface NewServiceDialogProps {
  onClose(): void;
  onCreated(id: string): void;
}

/** A service by hand: the same order that a billing system would send. */
export function NewServiceDialog({ onClose, onCreated }: NewServiceDialogProps) {
  const { t } = useI18n();
  const products = useAdmin<Page<Product>>("/products");
  const [id, setId] = useState("");
  const [chosen, setProduct] = useState("");
  const [customer, setCustomer] = useState("");
  const [email, setEmail] = useState("");
  const product = products.data?.items.find((each) => each.id === chosen) ?? products.data?.items[0];
  const ordering = useAdminAction(() =>
    admin.post<CommandResult>("/services", {
      id,
      product: product?.id,
      customer: email ? { id: customer, email } : { id: customer },
    }),
  );
  const problem = (pointer: string) => problemAt(ordering.error, pointer);
  return (
    <ConfirmDialog
      title={t.admin.services.create}
      confirmLabel={t.order.submit}
      pending={ordering.isPending}
      error={ordering.error}
      onConfirm={() =>
        ordering.mutate(undefined, {
          onSuccess: ({ service }) => {
            onClose();
            onCreated(service.id);
          },
        })
      }
      onClose={onClose}
    >
      <TextField
        label={t.admin.services.id}
        hint={t.admin.services.idHint}
        value={id}
        onChange={setId}
        error={problem("/id")}
      />
      <SelectField
        label={t.admin.product}
        value={product?.id ?? ""}
        choices={(products.data?.items ?? []).map((each) => ({ value: each.id, label: each.configuration.name }))}
        onChange={setProduct}
      />
      <TextField label={t.admin.customer} value={customer} onChange={setCustomer} error={problem("/customer/id")} />
      <TextField
        label={`${t.signIn.email} (${t.order.optional})`}
        hint={t.admin.services.emailHint}
        type="email"
        value={email}
        onChange={setEmail}
        error={problem("/customer/email")}
      />
    </ConfirmDialog>
  );
}
