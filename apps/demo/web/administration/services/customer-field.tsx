import { useId } from "react";
import { useAdmin } from "../../api/administration.ts";
import type { Customer, Page } from "../../api/model.ts";
import { TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { nameOf } from "../customers/customer-name.ts";

interface CustomerFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  onChange(value: string): void;
}

const offered = 50;

/** A customer by id; those who are known are offered while one types. */
export function CustomerField({ label, value, error, onChange }: CustomerFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const known = useAdmin<Page<Customer>>("/customers", { search: value, limit: offered });
  return (
    <>
      <TextField
        label={label}
        hint={t.admin.services.customerHint}
        value={value}
        error={error}
        list={id}
        onChange={onChange}
      />
      <datalist id={id}>
        {known.data?.items.map((customer) => (
          <option key={customer.id} value={customer.id}>
            {[nameOf(customer), customer.email].filter(Boolean).join(" · ")}
          </option>
        ))}
      </datalist>
    </>
  );
}
