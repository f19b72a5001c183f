import type { ProductConfiguration } from "../../api/model.ts";
import { Card } from "../../components/card.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import { LinesField } from "./lines-field.tsx";
import type { ProductForm } from "./product-form.ts";

type Lifecycle = ProductConfiguration["lifecycle"];

/** What happens when the money stops. */
export function LifecycleSection({ form: { draft, change, problemAt } }: { readonly form: ProductForm }) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const { lifecycle } = draft;
  const set = (part: Partial<Lifecycle>) => change({ lifecycle: { ...lifecycle, ...part } });
  return (
    <Card title={words.lifecycle}>
      <div className="columns">
        <SelectField
          label={words.atExpiry}
          value={lifecycle.atExpiry}
          error={problemAt("$.lifecycle.atExpiry")}
          choices={choicesOf(words.atExpiries)}
          onChange={(atExpiry) => set({ atExpiry: atExpiry as Lifecycle["atExpiry"] })}
        />
        <TextField
          label={words.suspendAfter}
          hint={words.durationHint}
          value={lifecycle.suspendAfter}
          error={problemAt("$.lifecycle.suspendAfter")}
          onChange={(suspendAfter) => set({ suspendAfter })}
        />
        <TextField
          label={words.terminateAfter}
          hint={words.terminateAfterHint}
          value={lifecycle.terminateAfter ?? ""}
          error={problemAt("$.lifecycle.terminateAfter")}
          onChange={(terminateAfter) => set({ terminateAfter: terminateAfter || null })}
        />
      </div>
      <LinesField
        label={words.reminders}
        hint={words.remindersHint}
        multiline
        value={lifecycle.reminders}
        error={problemAt("$.lifecycle.reminders")}
        write={(reminders) => reminders.map(({ before, by }) => `${before} ${by}`).join("\n")}
        read={readReminders}
        onChange={(reminders) => set({ reminders })}
      />
    </Card>
  );
}

/** One a line: `expiry 3 days`, `termination 2 days`. */
function readReminders(text: string): Lifecycle["reminders"] {
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const [, before = "expiry", by = ""] = /^\s*(expiry|termination)?\s*(.*?)\s*$/.exec(line) ?? [];
      return { before: before === "termination" ? "termination" : "expiry", by };
    });
}
