import { parseRules } from "@hatchery/provisioner/browser";
import type { StartupVariable } from "../../api/control.ts";
import { SelectField, TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface VariableFieldProps {
  readonly variable: StartupVariable;
  readonly value: string;
  readonly error: string | undefined;
  onChange(value: string): void;
}

/** The control that fits a variable's rules: check box, list or text. */
export function VariableField({ variable, value, error, onChange }: VariableFieldProps) {
  const { t, content } = useI18n();
  const { name, description, rules, required, editable, variable: key } = variable;
  const label = content(name);
  const parsed = parseRules(rules);
  const listed = parsed.find((rule) => rule.name === "In")?.parameters.map((choice) => choice ?? "");
  const choices = listed && !listed.includes("") && !required ? ["", ...listed] : listed;
  const hint = (
    <>
      {content(description)} <code>{key}</code>
      {!editable && ` · ${t.startup.fixed}`}
    </>
  );
  if (parsed.some((rule) => rule.name === "Boolean") && required)
    return (
      <Switch
        label={label}
        hint={error ?? hint}
        checked={value === "1"}
        disabled={!editable}
        onChange={(on) => onChange(on ? "1" : "0")}
      />
    );
  if (choices)
    return (
      <SelectField
        label={label}
        hint={hint}
        error={error}
        value={value}
        disabled={!editable}
        choices={choices.map((choice) => ({ value: choice, label: choice || "–" }))}
        onChange={onChange}
      />
    );
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      value={value}
      disabled={!editable}
      placeholder={variable.defaultValue}
      onChange={onChange}
    />
  );
}
