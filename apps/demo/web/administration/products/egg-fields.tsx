import type { Catalogue, ProductConfiguration } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProductForm } from "./product-form.ts";
import { VariableFields } from "./variable-fields.tsx";

type ProductEgg = ProductConfiguration["eggs"][number];

interface EggFieldsProps {
  readonly egg: ProductEgg;
  /** What the panel says about it; missing when the panel has no such egg. */
  readonly panelEgg: Catalogue["eggs"][number] | undefined;
  readonly path: string;
  readonly problemAt: ProductForm["problemAt"];
  onChange(egg: ProductEgg): void;
  onRemove(): void;
}

export function EggFields({ egg, panelEgg, path, problemAt, onChange, onRemove }: EggFieldsProps) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const images = Object.entries(panelEgg?.dockerImages ?? {}).map(([name, image]) => ({ value: image, label: name }));
  return (
    <div className="part">
      <div className="columns">
        <TextField
          label={words.eggName}
          value={egg.name}
          error={problemAt(`${path}.name`)}
          onChange={(name) => onChange({ ...egg, name })}
        />
        <TextField
          label={words.eggKey}
          mono
          value={egg.key}
          error={problemAt(`${path}.key`) ?? problemAt(`${path}.egg`)}
          onChange={(key) => onChange({ ...egg, key })}
        />
        <SelectField
          label={words.image}
          value={egg.image ?? ""}
          error={problemAt(`${path}.image`)}
          choices={[
            { value: "", label: words.asEgg },
            ...images,
            ...(egg.image && !images.some(({ value }) => value === egg.image)
              ? [{ value: egg.image, label: egg.image }]
              : []),
          ]}
          onChange={(image) => onChange({ ...egg, image: image || null })}
        />
      </div>
      <TextField
        label={words.startup}
        mono
        value={egg.startup ?? ""}
        placeholder={panelEgg?.startup ?? words.asEgg}
        error={problemAt(`${path}.startup`)}
        onChange={(startup) => onChange({ ...egg, startup: startup || null })}
      />
      {panelEgg && panelEgg.variables.length > 0 && (
        <details>
          <summary>
            {words.variables} ({panelEgg.variables.length})
          </summary>
          {panelEgg.variables.map((variable) => (
            <VariableFields
              key={variable.envVariable}
              variable={variable}
              value={egg.variables[variable.envVariable]}
              error={problemAt(`${path}.variables.${variable.envVariable}`)}
              onChange={(value) =>
                onChange({ ...egg, variables: withVariable(egg.variables, variable.envVariable, value) })
              }
            />
          ))}
        </details>
      )}
      <div>
        <Button icon="trash" onClick={onRemove}>
          {words.removeEgg(egg.name)}
        </Button>
      </div>
    </div>
  );
}

function withVariable(
  variables: ProductEgg["variables"],
  name: string,
  value: ProductEgg["variables"][string] | undefined,
): ProductEgg["variables"] {
  const { [name]: _before, ...others } = variables;
  return value === undefined ? others : { ...others, [name]: value };
}
