import type { Catalogue } from "../../api/model.ts";
import { Card } from "../../components/card.tsx";
import { SelectField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useCatalogue } from "./catalogue.ts";
import { EggFields } from "./egg-fields.tsx";
import { type ProductForm, withItem, withoutItem } from "./product-form.ts";

type PanelEgg = Catalogue["eggs"][number];

/** The games of a product, picked from the catalogue of its first panel. */
export function EggsSection({ form }: { readonly form: ProductForm }) {
  const { t } = useI18n();
  const { draft, change, problemAt } = form;
  const words = t.admin.productForm;
  const catalogue = useCatalogue(draft.panels[0]?.panel);
  const offered = catalogue.data?.eggs ?? [];
  const nests = new Map(catalogue.data?.nests.map((nest) => [nest.id, nest.name]));
  const unused = offered.filter((egg) => !draft.eggs.some((used) => used.egg === egg.id));

  /** A panel without nests has eggs only. */
  const labelOf = ({ nestId, name }: PanelEgg) => (nestId === null ? name : `${nests.get(nestId) ?? ""} · ${name}`);

  const add = (id: string) => {
    const egg = offered.find((each) => String(each.id) === id);
    if (egg)
      change({
        eggs: [
          ...draft.eggs,
          productEggOf(
            egg,
            draft.eggs.map(({ key }) => key),
          ),
        ],
      });
  };

  return (
    <Card title={words.eggs}>
      {draft.eggs.map((egg, index) => (
        <EggFields
          // biome-ignore lint/suspicious/noArrayIndexKey: keys are typed and may be equal for a moment; eggs do not change places
          key={`${egg.nest} ${egg.egg} ${index}`}
          egg={egg}
          panelEgg={offered.find((each) => each.id === egg.egg)}
          path={`$.eggs[${index}]`}
          problemAt={problemAt}
          onChange={(next) => change({ eggs: withItem(draft.eggs, index, next) })}
          onRemove={() => change({ eggs: withoutItem(draft.eggs, index) })}
        />
      ))}
      <SelectField
        label={words.pickEgg}
        hint={words.pickEggHint}
        value=""
        error={draft.eggs.length === 0 ? problemAt("$.eggs") : undefined}
        disabled={unused.length === 0}
        choices={[{ value: "", label: "–" }, ...unused.map((egg) => ({ value: String(egg.id), label: labelOf(egg) }))]}
        onChange={add}
      />
      <Switch
        label={words.start}
        checked={draft.startOnCompletion}
        onChange={(startOnCompletion) => change({ startOnCompletion })}
      />
      <Switch
        label={words.skipScripts}
        checked={draft.skipScripts}
        onChange={(skipScripts) => change({ skipScripts })}
      />
      <Switch
        label={words.verifyInstallation}
        checked={draft.verifyInstallation ?? true}
        onChange={(verifyInstallation) => change({ verifyInstallation })}
      />
    </Card>
  );
}

/** A panel's egg as the product has it at first: a key made of its name, everything else as the egg says. */
function productEggOf(egg: PanelEgg, taken: readonly string[]): ProductForm["draft"]["eggs"][number] {
  const word =
    egg.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "egg";
  const key = taken.includes(word) ? `${word}-${egg.id}` : word;
  const base = { nest: egg.nestId, egg: egg.id, panels: {}, image: null, startup: null, variables: {}, ports: null };
  return { key, name: egg.name, ...base };
}
