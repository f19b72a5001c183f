import type { ProductConfiguration } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import { NumberField } from "../number-field.tsx";
import { LinesField } from "./lines-field.tsx";
import { rangesText, readRanges, wordsOf } from "./port-text.ts";
import type { ProductForm } from "./product-form.ts";

type Port = NonNullable<ProductConfiguration["ports"]>["further"][number];
type Source = Port["from"];

interface FurtherPortProps {
  readonly port: Port;
  readonly path: string;
  readonly problemAt: ProductForm["problemAt"];
  onChange(port: Port): void;
  onRemove(): void;
}

export function FurtherPort({ port, path, problemAt, onChange, onRemove }: FurtherPortProps) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const { from } = port;
  const setFrom = (next: Source) => onChange({ ...port, from: next });
  return (
    <div className="part">
      <div className="columns columns-narrow">
        <TextField
          label={words.portName}
          mono
          value={port.name}
          error={problemAt(`${path}.name`)}
          onChange={(name) => onChange({ ...port, name })}
        />
        <SelectField
          label={words.portFrom}
          value={from.kind}
          choices={choicesOf(words.portKinds)}
          onChange={(kind) => setFrom(sourceOf(kind))}
        />
        {(from.kind === "range" || from.kind === "block") && (
          <LinesField
            label={words.portRanges}
            value={from.ranges}
            error={problemAt(`${path}.from`)}
            write={rangesText}
            read={readRanges}
            onChange={(ranges) => setFrom({ ...from, ranges: [...ranges] })}
          />
        )}
        {from.kind === "block" && (
          <NumberField
            label={words.portLength}
            value={from.length}
            onChange={(length) => setFrom({ ...from, length })}
          />
        )}
        {from.kind === "offset" && (
          <NumberField
            label={words.portOffset}
            value={from.offset}
            error={problemAt(`${path}.from`)}
            onChange={(offset) => setFrom({ ...from, offset })}
          />
        )}
        <LinesField
          label={words.portVariables}
          hint={words.namesHint}
          value={port.variables}
          error={problemAt(`${path}.variables`)}
          write={(names) => names.join(", ")}
          read={wordsOf}
          onChange={(variables) => onChange({ ...port, variables })}
        />
      </div>
      <div className="row-apart">
        <Switch label={words.sameIp} checked={port.sameIp} onChange={(sameIp) => onChange({ ...port, sameIp })} />
        <Button icon="trash" onClick={onRemove}>
          {words.removePort(port.name)}
        </Button>
      </div>
    </div>
  );
}

/** A source of a kind, with what it needs to be complete. */
function sourceOf(kind: string): Source {
  const ranges = [{ first: 30_000, last: 30_100 }];
  if (kind === "range") return { kind, ranges };
  if (kind === "block") return { kind, length: 2, ranges };
  if (kind === "offset") return { kind, offset: 1 };
  return { kind: kind === "main" ? "main" : "any" };
}
