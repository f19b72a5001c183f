import { Button } from "../../components/button.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { NumberField } from "../number-field.tsx";
import { LinesField } from "./lines-field.tsx";
import { choicesText, type Option, readChoices, type Target, targetsFor, withTarget } from "./option-kinds.ts";
import type { ProductForm } from "./product-form.ts";

interface OptionFieldsProps {
  readonly option: Option;
  /** The panel that numbers of locations and nodes belong to. */
  readonly panel: string;
  readonly ofPool: boolean;
  readonly path: string;
  readonly problemAt: ProductForm["problemAt"];
  onChange(option: Option): void;
  onRemove(): void;
}

export function OptionFields({ option, panel, ofPool, path, problemAt, onChange, onRemove }: OptionFieldsProps) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const target: Target = typeof option.target === "string" ? option.target : "variable";
  return (
    <div className="part">
      <p>
        <strong>{words.optionKinds[option.kind]}</strong>
      </p>
      <div className="columns columns-narrow">
        <TextField
          label={words.optionLabel}
          value={option.label}
          error={problemAt(`${path}.label`)}
          onChange={(label) => onChange({ ...option, label })}
        />
        <TextField
          label={words.optionId}
          mono
          value={option.id}
          error={problemAt(`${path}.id`)}
          onChange={(id) => onChange({ ...option, id })}
        />
        <SelectField
          label={words.optionTarget}
          value={target}
          error={problemAt(`${path}.target`)}
          choices={targetsFor(option.kind, ofPool).map((value) => ({ value, label: words.targets[value] }))}
          onChange={(value) => onChange(withTarget(option, value as Target))}
        />
        {typeof option.target === "object" && (
          <TextField
            label={words.optionVariable}
            mono
            value={option.target.variable}
            onChange={(variable) => onChange({ ...option, target: { variable } })}
          />
        )}
      </div>
      <TextField label={words.optionHelp} value={option.help} onChange={(help) => onChange({ ...option, help })} />
      <KindFields option={option} panel={panel} path={path} problemAt={problemAt} onChange={onChange} />
      <div>
        <Button icon="trash" onClick={onRemove}>
          {words.removeOption(option.label)}
        </Button>
      </div>
    </div>
  );
}

function KindFields({ option, panel, path, problemAt, onChange }: Omit<OptionFieldsProps, "onRemove" | "ofPool">) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  switch (option.kind) {
    case "quantity":
      return (
        <div className="columns columns-narrow">
          {(["unit", "minimum", "maximum", "default"] as const).map((name) => (
            <NumberField
              key={name}
              label={name === "default" ? words.preset : words[name]}
              {...(name === "unit" ? { hint: words.unitHint } : {})}
              value={option[name]}
              error={problemAt(`${path}.${name}`)}
              onChange={(value) => onChange({ ...option, [name]: value })}
            />
          ))}
        </div>
      );
    case "choice":
      return (
        <div className="columns">
          <LinesField
            label={words.choices}
            hint={words.choicesHint}
            multiline
            value={option.choices}
            error={problemAt(`${path}.choices`)}
            write={(choices) => choicesText(choices, panel)}
            read={(text) => readChoices(text, option.target, panel)}
            onChange={(choices) => onChange({ ...option, choices, default: presetOf(option.default, choices) })}
          />
          <SelectField
            label={words.preset}
            value={option.default}
            error={problemAt(`${path}.default`)}
            choices={option.choices.map(({ value, label }) => ({ value, label }))}
            onChange={(preset) => onChange({ ...option, default: preset })}
          />
        </div>
      );
    case "toggle":
      return (
        <Switch
          label={words.preset}
          checked={option.default}
          onChange={(preset) => onChange({ ...option, default: preset })}
        />
      );
    case "text":
      return (
        <TextField
          label={words.preset}
          value={option.default ?? ""}
          error={problemAt(`${path}.default`)}
          onChange={(preset) => onChange({ ...option, default: preset || null })}
        />
      );
  }
}

function presetOf(before: string, choices: readonly { readonly value: string }[]): string {
  return choices.some(({ value }) => value === before) ? before : (choices[0]?.value ?? "");
}
