import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OptionFields } from "./option-fields.tsx";
import { blankOption, type Option, optionKindsOf } from "./option-kinds.ts";
import { type ProductForm, withItem, withoutItem } from "./product-form.ts";

/** What a customer may configure. */
export function OptionsSection({ form: { draft, change, problemAt } }: { readonly form: ProductForm }) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const set = (options: readonly Option[]) => change({ options: [...options] });
  return (
    <Card title={words.options}>
      {draft.options.map((option, index) => (
        <OptionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: ids are typed and may be equal for a moment
          key={index}
          option={option}
          panel={draft.panels[0]?.panel ?? ""}
          ofPool={draft.kind === "pool"}
          path={`$.options[${index}]`}
          problemAt={problemAt}
          onChange={(next) => set(withItem(draft.options, index, next))}
          onRemove={() => set(withoutItem(draft.options, index))}
        />
      ))}
      <fieldset className="field">
        <legend className="field-label">{words.addOption}</legend>
        <div className="row">
          {optionKindsOf(draft).map((kind) => (
            <Button
              key={kind}
              icon="add"
              onClick={() => set([...draft.options, blankOption(kind, draft.options.length + 1)])}
            >
              {words.optionKinds[kind]}
            </Button>
          ))}
        </div>
      </fieldset>
    </Card>
  );
}
