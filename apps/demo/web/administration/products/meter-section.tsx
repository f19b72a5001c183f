import type { ProductConfiguration } from "../../api/model.ts";
import { Card } from "../../components/card.tsx";
import { SelectField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import { NumberField } from "../number-field.tsx";
import type { ProductForm } from "./product-form.ts";

type Meter = NonNullable<ProductConfiguration["meter"]>;

export const usualMeter: Meter = { period: "hour", running: "off", everyMs: 300_000 };

const minuteMs = 60_000;

/** Whether the use of its services is measured, and what is asked of the panel for it. */
export function MeterSection({ form: { draft, change, problemAt } }: { readonly form: ProductForm }) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const { meter } = draft;
  const set = (part: Partial<Meter>) => change({ meter: { ...usualMeter, ...meter, ...part } });
  return (
    <Card title={words.meter}>
      <Switch
        label={words.measured}
        hint={words.measuredHint}
        checked={meter !== undefined}
        onChange={(on) => change({ meter: on ? usualMeter : undefined })}
      />
      {meter && (
        <div className="columns columns-narrow">
          <SelectField
            label={words.meterPeriod}
            value={meter.period}
            choices={choicesOf(words.meterPeriods)}
            onChange={(period) => set({ period: period as Meter["period"] })}
          />
          {draft.kind !== "pool" && (
            <SelectField
              label={words.meterRunning}
              hint={words.meterRunningHint}
              value={meter.running}
              choices={choicesOf(words.meterRunnings)}
              onChange={(running) => set({ running: running as Meter["running"] })}
            />
          )}
          {meter.running === "sample" && (
            <NumberField
              label={words.meterEvery}
              value={meter.everyMs / minuteMs}
              error={problemAt("$.meter.everyMs")}
              onChange={(minutes) => set({ everyMs: Math.round(minutes * minuteMs) })}
            />
          )}
        </div>
      )}
    </Card>
  );
}
