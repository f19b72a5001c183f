import { Card } from "../../components/card.tsx";
import { SelectField, TextArea, TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import type { ProductForm } from "./product-form.ts";

interface BasicsSectionProps {
  readonly form: ProductForm;
  readonly isNew: boolean;
}

export function BasicsSection({ form: { draft, change, problemAt }, isNew }: BasicsSectionProps) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  return (
    <Card title={words.basics}>
      <TextField
        label={t.admin.name}
        value={draft.name}
        maxLength={191}
        error={problemAt("$.name")}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={words.id}
        hint={words.idHint}
        mono
        value={draft.id}
        disabled={!isNew}
        error={problemAt("$.id")}
        onChange={(id) => change({ id })}
      />
      <TextArea
        label={words.description}
        rows={2}
        value={draft.description}
        error={problemAt("$.description")}
        onChange={(description) => change({ description })}
      />
      {draft.kind !== "pool" && (
        <>
          <SelectField
            label={words.userConflict}
            value={draft.userConflict}
            choices={choicesOf(words.userConflicts)}
            onChange={(userConflict) => change({ userConflict: userConflict as typeof draft.userConflict })}
          />
          <SelectField
            label={words.whenFull}
            value={draft.whenFull ?? "wait"}
            choices={choicesOf(words.whenFullChoices)}
            onChange={(whenFull) => change({ whenFull: whenFull as "refuse" | "wait" })}
          />
        </>
      )}
    </Card>
  );
}
