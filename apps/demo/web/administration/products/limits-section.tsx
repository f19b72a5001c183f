import { Card } from "../../components/card.tsx";
import { TextField } from "../../components/field.tsx";
import { SizeField } from "../../components/size-field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { NumberField } from "../number-field.tsx";
import type { ProductForm } from "./product-form.ts";

/** Limits and feature limits; sizes are typed in GiB or MiB. */
export function LimitsSection({ form: { draft, change, problemAt } }: { readonly form: ProductForm }) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const { limits, featureLimits } = draft;
  const set = (part: Partial<typeof limits>) => change({ limits: { ...limits, ...part } });
  return (
    <Card title={words.limits}>
      <div className="columns">
        {(["memory", "disk"] as const).map((name) => (
          <SizeField
            key={name}
            label={words[name]}
            value={limits[name]}
            error={problemAt(`$.limits.${name}`)}
            onChange={(mebibytes) => set({ [name]: mebibytes })}
          />
        ))}
      </div>
      <div className="columns columns-narrow">
        <NumberField
          label={words.cpu}
          hint={words.cpuHint}
          value={limits.cpu}
          error={problemAt("$.limits.cpu")}
          onChange={(cpu) => set({ cpu })}
        />
        <NumberField
          label={words.swap}
          hint={words.swapHint}
          value={limits.swap}
          error={problemAt("$.limits.swap")}
          onChange={(swap) => set({ swap })}
        />
        <NumberField
          label={words.io}
          hint={words.ioHint}
          value={limits.io}
          error={problemAt("$.limits.io")}
          onChange={(io) => set({ io })}
        />
        <TextField
          label={words.threads}
          hint={words.threadsHint}
          value={limits.threads ?? ""}
          error={problemAt("$.limits.threads")}
          onChange={(threads) => set({ threads: threads || null })}
        />
      </div>
      <Switch label={words.oomKiller} checked={limits.oomKiller} onChange={(oomKiller) => set({ oomKiller })} />
      <div className="columns columns-narrow">
        {(["databases", "backups", "furtherPorts"] as const).map((name) => (
          <NumberField
            key={name}
            label={words[name]}
            value={featureLimits[name]}
            error={problemAt(`$.featureLimits.${name}`)}
            onChange={(count) => change({ featureLimits: { ...featureLimits, [name]: count } })}
          />
        ))}
      </div>
    </Card>
  );
}
