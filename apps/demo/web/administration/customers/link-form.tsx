import { useState } from "react";
import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { Page, Panel } from "../../api/model.ts";
import { problemAt } from "../../api/problem-error.ts";
import { Button } from "../../components/button.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** Says which account of a panel is the customer's: for accounts that Hatchery does not dare to guess. */
export function LinkForm({ customer }: { readonly customer: string }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.customers;
  const panels = useAdmin<Page<Panel>>("/panels");
  const [chosen, setPanel] = useState("");
  const [user, setUser] = useState("");
  const panel = chosen || panels.data?.items[0]?.id || "";
  const linking = useAdminAction(() =>
    admin.post(`/customers/${encodeURIComponent(customer)}/link`, { panel, panelUserId: Number(user) }),
  );
  return (
    <details>
      <summary>{words.linkTitle}</summary>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!linking.isPending) linking.mutate(undefined, { onSuccess: () => toasts.done(words.linked) });
        }}
      >
        <div className="columns columns-narrow">
          <SelectField
            label={t.admin.panel}
            value={panel}
            choices={(panels.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setPanel}
          />
          <TextField
            label={words.panelUserId}
            inputMode="numeric"
            value={user}
            error={problemAt(linking.error, "/panelUserId")}
            onChange={setUser}
          />
        </div>
        {linking.error && <ErrorView error={linking.error} />}
        <div>
          <Button type="submit" pending={linking.isPending} disabled={user.trim() === ""}>
            {words.link}
          </Button>
        </div>
      </form>
    </details>
  );
}
