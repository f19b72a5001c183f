import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { Icon } from "./icon.tsx";
import "./field.css";

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value, in words that say how to mend it. */
  readonly error?: string | undefined;
  /** Given the ids to put on the control. */
  readonly children: (control: ControlProps) => ReactNode;
  /** For controls that are several inputs. */
  readonly group?: boolean;
}

interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** A label, its control, a hint and an error, tied together for those who do not see the page. */
export function Field({ label, hint, error, children, group = false }: FieldProps) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  const control = {
    id,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
  const Wrapper = group ? "fieldset" : "div";
  return (
    <Wrapper className={error ? "field field-invalid" : "field"}>
      {group ? (
        <legend className="field-label">{label}</legend>
      ) : (
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
      )}
      {children(control)}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="warning" /> {error}
        </p>
      )}
    </Wrapper>
  );
}

type OwnProps = Pick<FieldProps, "label" | "hint" | "error">;

interface TextFieldProps extends OwnProps, Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "className"> {
  readonly value: string;
  readonly mono?: boolean;
  onChange(value: string): void;
}

export function TextField({ label, hint, error, onChange, mono, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          autoComplete="off"
          {...rest}
          {...control}
          className={mono ? "input mono" : "input"}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends OwnProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "className"> {
  readonly value: string;
  readonly mono?: boolean;
  onChange(value: string): void;
}

export function TextArea({ label, hint, error, onChange, mono, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          rows={4}
          spellCheck={false}
          {...rest}
          {...control}
          className={mono ? "input input-area mono" : "input input-area"}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps extends OwnProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, "onChange" | "className"> {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
}

export function SelectField({ label, hint, error, choices, onChange, ...rest }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...rest}
          {...control}
          className="input input-select"
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
