import type { ImportPlan, ImportSuggestion, Product } from "../../api/model.ts";
import { SelectField, TextField } from "../../components/field.tsx";
import { StatusBadge, type Tone } from "../../components/status-badge.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ImportDraft } from "./import-draft.ts";

type Outcome = ImportPlan["entries"][number];

interface ImportRowProps {
  readonly suggestion: ImportSuggestion;
  readonly draft: ImportDraft;
  readonly products: readonly Product[];
  /** What the dry run said; undefined before it. */
  readonly outcome: Outcome | undefined;
  onChange(part: Partial<ImportDraft>): void;
}

const tones: Readonly<Record<Outcome["outcome"], Tone>> = { possible: "good", done: "neutral", conflict: "bad" };

/** One server: what is suggested and why, what stands against it, and what it would become. */
export function ImportRow({ suggestion, draft, products, outcome, onChange }: ImportRowProps) {
  const { t, format, words: said } = useI18n();
  const words = t.admin.imports;
  const match = suggestion.products.find(({ productId }) => productId === draft.product);
  const conflicts = outcome ? outcome.conflicts : draft.chosen ? [] : suggestion.conflicts;
  const scores = new Map(suggestion.products.map(({ productId, score }) => [productId, score]));
  return (
    <li className="part">
      <div className="row-apart">
        <Switch
          label={`${suggestion.serverName} · ${suggestion.serverId}`}
          checked={draft.chosen}
          onChange={(chosen) => onChange({ chosen })}
        />
        {outcome && <StatusBadge tone={tones[outcome.outcome]}>{words.outcomes[outcome.outcome]}</StatusBadge>}
      </div>
      <div className="columns columns-narrow">
        <SelectField
          label={words.product}
          value={draft.product}
          hint={
            match &&
            (match.differences.length === 0
              ? words.same
              : `${words.differs}: ${format.list(match.differences.map(said))}`)
          }
          choices={[
            { value: "", label: words.noProduct },
            ...products.map(({ id, configuration }) => {
              const score = scores.get(id);
              return {
                value: id,
                label: score === undefined ? configuration.name : `${configuration.name} (${format.percent(score)})`,
              };
            }),
          ]}
          onChange={(product) => onChange({ product })}
        />
        <TextField
          label={words.customer}
          value={draft.customer}
          list="import-customers"
          hint={
            suggestion.customerBecause && draft.customer === suggestion.customerId
              ? words.because[suggestion.customerBecause]
              : undefined
          }
          onChange={(customer) => onChange({ customer })}
        />
        <TextField label={words.service} mono value={draft.service} onChange={(service) => onChange({ service })} />
        <TextField
          label={`${words.expires} (${t.order.optional})`}
          type="date"
          value={draft.expires}
          onChange={(expires) => onChange({ expires })}
        />
      </div>
      {conflicts.map((conflict) => (
        <p key={conflict.code} className="small import-conflict">
          {said(conflict.message)} <span className="quiet">{said(conflict.remedy)}</span>{" "}
          <span className="mono quiet">{conflict.code}</span>
        </p>
      ))}
    </li>
  );
}
