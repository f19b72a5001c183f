import type { Catalogue, ProductConfiguration } from "../../api/model.ts";
import { SelectField, TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";

type Value = ProductConfiguration["eggs"][number]["variables"][string];

interface VariableFieldsProps {
  readonly variable: Catalogue["eggs"][number]["variables"][number];
  /** Undefined: as the egg says. */
  readonly value: Value | undefined;
  readonly error: string | undefined;
  onChange(value: Value | undefined): void;
}

/** Where a variable's value comes from: the egg, the host, or the customer. */
export function VariableFields({ variable, value, error, onChange }: VariableFieldsProps) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const { name, envVariable, defaultValue, rules, required } = variable;

  function setKind(kind: string) {
    const text = value?.value ?? defaultValue;
    if (kind === "egg") onChange(undefined);
    else if (kind === "ask")
      onChange({ kind, label: name, help: variable.description, value: text || null, optional: !required });
    else onChange({ kind: kind === "fixed" ? "fixed" : "default", value: text });
  }

  return (
    <div className="variable">
      <p>
        {name} <span className="mono small quiet">{envVariable}</span>
      </p>
      <div className="columns">
        <SelectField
          label={words.variableKind(envVariable)}
          value={value?.kind ?? "egg"}
          choices={choicesOf(words.variableKinds)}
          onChange={setKind}
        />
        <TextField
          label={words.variableValue(envVariable)}
          mono
          hint={words.rules(rules)}
          disabled={value === undefined}
          value={value === undefined ? defaultValue : (value.value ?? "")}
          error={error}
          onChange={(text) => {
            if (value?.kind === "ask") onChange({ ...value, value: text || null });
            else if (value) onChange({ ...value, value: text });
          }}
        />
        {value?.kind === "ask" && (
          <>
            <TextField
              label={words.askLabel(envVariable)}
              value={value.label}
              onChange={(label) => onChange({ ...value, label })}
            />
            <TextField
              label={words.askHelp(envVariable)}
              value={value.help}
              onChange={(help) => onChange({ ...value, help })}
            />
            <Switch
              label={words.askOptional(envVariable)}
              checked={value.optional ?? false}
              onChange={(optional) => onChange({ ...value, optional })}
            />
          </>
        )}
      </div>
    </div>
  );
}
