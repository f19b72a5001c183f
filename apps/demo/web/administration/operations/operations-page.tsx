import { useAdminList } from "../../api/administration.ts";
import type { Operation } from "../../api/model.ts";
import { SelectField, TextField } from "../../components/field.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import { ListView } from "../list-view.tsx";
import { HealthCard } from "./health-card.tsx";
import { OperationPanel } from "./operation-panel.tsx";
import { OperationTable } from "./operation-table.tsx";

/** Every change that is being made or was made, with its log. */
export function OperationsPage() {
  const { t } = useI18n();
  const [status, setStatus] = useUrlState("status");
  const [kind, setKind] = useUrlState("kind");
  const [service, setService] = useUrlState("service");
  const [open, setOpen] = useUrlState("operation", { push: true });
  const list = useAdminList<Operation>("/operations", { status, kind, service });
  return (
    <>
      <PageHead title={t.admin.parts.operations} lead={t.admin.operations.lead} />
      <HealthCard />
      <div className="filters">
        <SelectField
          label={t.admin.status}
          value={status}
          choices={[{ value: "", label: t.common.all }, ...choicesOf(t.admin.operationStatus)]}
          onChange={setStatus}
        />
        <SelectField
          label={t.admin.operations.kind}
          value={kind}
          choices={[{ value: "", label: t.common.all }, ...choicesOf(t.admin.kinds)]}
          onChange={setKind}
        />
        <TextField label={t.admin.service} value={service} onChange={setService} type="search" />
      </div>
      <ListView list={list} empty={<Empty title={t.admin.operations.empty}>{t.admin.operations.emptyDetail}</Empty>}>
        {(items) => <OperationTable operations={items} onOpen={(operation) => setOpen(operation.id)} />}
      </ListView>
      {open && <OperationPanel id={open} onClose={() => setOpen("")} />}
    </>
  );
}
