import { useState } from "react";
import { useControl } from "../../api/control.ts";
import type { CustomerService } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { DatabaseCard } from "./database-card.tsx";
import { NewDatabaseDialog } from "./new-database-dialog.tsx";

export function DatabasesTab({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const [making, setMaking] = useState(false);
  const databases = useControl(service.id, "/services/{service}/databases");
  const limit = databases.data?.limit ?? null;
  const count = databases.data?.items.length ?? 0;
  const full = limit !== null && count >= limit;
  return (
    <div className="stack">
      <PartHead
        title={t.store.databases}
        count={limit === null ? undefined : t.service.usedOf(count, limit)}
        actions={
          <Button icon="add" look="primary" disabled={full || !databases.data} onClick={() => setMaking(true)}>
            {t.databases.make}
          </Button>
        }
      />
      {limit === 0 ? (
        <Empty title={t.databases.none}>{t.service.notSold}</Empty>
      ) : (
        <QueryView query={databases}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t.databases.empty}>{t.databases.emptyDetail}</Empty>
            ) : (
              <ul className="stack">
                {items.map((database) => (
                  <DatabaseCard key={database.id} service={service.id} database={database} />
                ))}
              </ul>
            )
          }
        </QueryView>
      )}
      {full && limit !== 0 && <p className="quiet small">{t.databases.full}</p>}
      {making && <NewDatabaseDialog service={service.id} onClose={() => setMaking(false)} />}
    </div>
  );
}
