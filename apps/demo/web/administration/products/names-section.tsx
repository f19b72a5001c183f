import { nameVariables } from "@hatchery/provisioner/browser";
import { Card } from "../../components/card.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { previewOf } from "./name-preview.ts";
import type { ProductForm } from "./product-form.ts";

/** How servers are called on the panel, with an example of what comes of it. */
export function NamesSection({ form: { draft, change, problemAt } }: { readonly form: ProductForm }) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const isPool = draft.kind === "pool";
  const preview = (template: string) =>
    template === "" ? undefined : (
      <>
        {words.preview}: <output>{previewOf(template, draft.name)}</output>
      </>
    );
  return (
    <Card title={isPool ? words.poolNames : words.names}>
      <TextField
        label={isPool ? words.poolName : words.serverName}
        value={draft.serverName}
        hint={preview(draft.serverName)}
        error={problemAt("$.serverName")}
        onChange={(serverName) => change({ serverName })}
      />
      {!isPool && (
        <TextArea
          label={words.serverDescription}
          rows={2}
          value={draft.serverDescription}
          hint={preview(draft.serverDescription)}
          error={problemAt("$.serverDescription")}
          onChange={(serverDescription) => change({ serverDescription })}
        />
      )}
      <p className="small quiet">
        {words.variablesOfNames}: <span className="mono">{nameVariables.map((name) => `%${name}%`).join(" ")} %%</span>
      </p>
    </Card>
  );
}
