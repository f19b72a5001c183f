import { useAdmin } from "../api/administration.ts";
import type { Page, Panel } from "../api/model.ts";
import { SelectField } from "../components/field.tsx";
import { useUrlState } from "../components/url-state.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Which panel a page is about: as the address says, else the first. */
export function useChosenPanel() {
  const panels = useAdmin<Page<Panel>>("/panels");
  const [named, choose] = useUrlState("panel");
  return { panels: panels.data?.items ?? [], panel: named || panels.data?.items[0]?.id || "", choose };
}

export function PanelChoice({ chosen }: { readonly chosen: ReturnType<typeof useChosenPanel> }) {
  const { t } = useI18n();
  return (
    <SelectField
      label={t.admin.panel}
      value={chosen.panel}
      choices={chosen.panels.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={chosen.choose}
    />
  );
}
