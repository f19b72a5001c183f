import { useState } from "react";
import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { Customer, ImportPlan, ImportSuggestion, Page, Product } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { draftOf, entryOf, type ImportDraft } from "./import-draft.ts";
import { ImportRow } from "./import-row.tsx";
import "./imports-page.css";

interface ImportFormProps {
  readonly panel: string;
  readonly suggestions: readonly ImportSuggestion[];
  onImported(): void;
}

/** The servers with what each would become, a dry run, and the import of those that are chosen. */
export function ImportForm({ panel, suggestions, onImported }: ImportFormProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.imports;
  const products = useAdmin<Page<Product>>("/products", { archived: false, limit: 200 });
  const customers = useAdmin<Page<Customer>>("/customers", { limit: 200 });
  const [drafts, setDrafts] = useState<readonly ImportDraft[]>(() => suggestions.map((each) => draftOf(each, panel)));
  const rows = suggestions.flatMap((suggestion, index) => {
    const draft = drafts[index];
    return draft ? [{ suggestion, draft, index }] : [];
  });
  const chosen = rows.filter(({ draft }) => draft.chosen);
  const entries = () => ({
    entries: chosen.map(({ suggestion, draft }) => entryOf(panel, suggestion, draft)),
  });
  const planning = useAdminAction(() => admin.post<ImportPlan>("/imports/plan", entries()));
  const running = useAdminAction(() => admin.post("/imports/run", entries()));
  const outcomes = new Map(planning.data?.entries.map((entry) => [entry.entry.serverId, entry]));

  function change(index: number, part: Partial<ImportDraft>) {
    planning.reset();
    running.reset();
    setDrafts((before) => before.map((draft, at) => (at === index ? { ...draft, ...part } : draft)));
  }

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length === 0 || running.isPending) return;
        running.mutate(undefined, {
          onSuccess: () => {
            toasts.done(words.imported(chosen.length));
            onImported();
          },
        });
      }}
    >
      <datalist id="import-customers">
        {customers.data?.items.map((customer) => (
          <option key={customer.id} value={customer.id}>
            {customer.email}
          </option>
        ))}
      </datalist>
      <ul className="stack">
        {rows.map(({ suggestion, draft, index }) => (
          <ImportRow
            key={suggestion.serverId}
            suggestion={suggestion}
            draft={draft}
            products={products.data?.items ?? []}
            outcome={outcomes.get(suggestion.serverId)}
            onChange={(part) => change(index, part)}
          />
        ))}
      </ul>
      {(running.error ?? planning.error) && <ErrorView error={running.error ?? planning.error} />}
      <div className="import-actions">
        <span className="quiet">{t.admin.chosen(chosen.length)}</span>
        <Button
          pending={planning.isPending}
          disabled={chosen.length === 0}
          title={chosen.length === 0 ? words.noneChosen : undefined}
          onClick={() => planning.mutate(undefined)}
        >
          {words.plan}
        </Button>
        <Button type="submit" look="primary" pending={running.isPending} disabled={chosen.length === 0}>
          {words.run(chosen.length)}
        </Button>
      </div>
    </form>
  );
}
