import { useState } from "react";
import { useControl } from "../../api/control.ts";
import type { CustomerService } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { BackupTable } from "./backup-table.tsx";
import { NewBackupDialog } from "./new-backup-dialog.tsx";

const askAgainMs = 2000;

export function BackupsTab({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const [making, setMaking] = useState(false);
  const backups = useControl(service.id, "/services/{service}/backups", {
    refetchIntervalMs: (answer) => (answer?.items.some((backup) => backup.status === "running") ? askAgainMs : false),
  });
  const limit = backups.data?.limit ?? null;
  const full = limit !== null && (backups.data?.items.length ?? 0) >= limit;
  const action = (
    <Button icon="add" look="primary" disabled={full || !backups.data} onClick={() => setMaking(true)}>
      {t.backups.make}
    </Button>
  );
  return (
    <div className="stack">
      <PartHead
        title={t.backups.title}
        count={limit === null ? undefined : t.service.usedOf(backups.data?.items.length ?? 0, limit)}
        actions={action}
      />
      {limit === 0 ? (
        <Empty title={t.backups.none}>{t.service.notSold}</Empty>
      ) : (
        <QueryView query={backups}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t.backups.empty}>{t.backups.emptyDetail}</Empty>
            ) : (
              <BackupTable service={service.id} backups={items} />
            )
          }
        </QueryView>
      )}
      {full && limit !== 0 && <p className="quiet small">{t.backups.full}</p>}
      {making && <NewBackupDialog service={service.id} onClose={() => setMaking(false)} />}
    </div>
  );
}
