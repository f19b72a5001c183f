import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { Customer } from "../../api/model.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface CustomerDialogProps {
  /** Null: a new one. */
  readonly customer: Customer | null;
  onClose(): void;
}

const fields = ["email", "firstName", "lastName", "username", "language"] as const;

/** Adds a customer, or changes one; what changes is brought to the panels. */
export function CustomerDialog({ customer, onClose }: CustomerDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.customers;
  const [id, setId] = useState(customer?.id ?? "");
  const [values, setValues] = useState(
    () =>
      Object.fromEntries(fields.map((name) => [name, customer?.[name] ?? ""])) as Record<
        (typeof fields)[number],
        string
      >,
  );
  const saving = useAdminAction(() =>
    admin.put(
      `/customers/${encodeURIComponent(id)}`,
      Object.fromEntries(Object.entries(values).filter(([name, value]) => name === "email" || value !== "")),
    ),
  );
  const labels = { ...words, email: t.signIn.email };
  return (
    <ConfirmDialog
      title={customer ? words.edit(customer.id) : words.add}
      confirmLabel={t.common.save}
      pending={saving.isPending}
      error={saving.error}
      disabled={id === ""}
      onClose={onClose}
      onConfirm={() =>
        saving.mutate(undefined, {
          onSuccess: () => {
            toasts.done(words.saved);
            onClose();
          },
        })
      }
    >
      {!customer && (
        <TextField label={words.id} mono value={id} error={problemAt(saving.error, "/id")} onChange={setId} />
      )}
      {fields.map((name) => (
        <TextField
          key={name}
          label={name === "email" ? labels.email : `${labels[name]} (${t.order.optional})`}
          {...(name === "username" ? { hint: words.usernameHint } : {})}
          type={name === "email" ? "email" : "text"}
          value={values[name]}
          error={problemAt(saving.error, `/${name}`)}
          onChange={(value) => setValues({ ...values, [name]: value })}
        />
      ))}
    </ConfirmDialog>
  );
}
