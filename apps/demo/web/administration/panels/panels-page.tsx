import { useAdmin } from "../../api/administration.ts";
import type { Page, Panel } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { PanelCard } from "./panel-card.tsx";
import { PanelDialog } from "./panel-dialog.tsx";

const newPanel = "~new";

/** The panels with a test of their connection, and the room on their nodes. */
export function PanelsPage() {
  const { t } = useI18n();
  const panels = useAdmin<Page<Panel>>("/panels");
  const [editing, setEditing] = useUrlState("edit", { push: true });
  const edited = panels.data?.items.find((panel) => panel.id === editing) ?? null;
  const add = (
    <Button look="primary" icon="add" onClick={() => setEditing(newPanel)}>
      {t.admin.panels.add}
    </Button>
  );
  return (
    <>
      <PageHead title={t.admin.parts.panels} lead={t.admin.panels.lead} actions={add} />
      <QueryView query={panels}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.admin.panels.empty} action={add}>
              {t.admin.panels.emptyDetail}
            </Empty>
          ) : (
            items.map((panel) => <PanelCard key={panel.id} panel={panel} onEdit={() => setEditing(panel.id)} />)
          )
        }
      </QueryView>
      {(edited || editing === newPanel) && <PanelDialog key={editing} panel={edited} onClose={() => setEditing("")} />}
    </>
  );
}
