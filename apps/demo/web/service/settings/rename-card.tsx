import { useState } from "react";
import type { CustomerService } from "../../api/model.ts";
import { problemAt } from "../../api/problem-error.ts";
import { serviceCommands } from "../../api/services.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useServiceCommand } from "../service-command.ts";

export function RenameCard({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const [name, setName] = useState(service.name ?? "");
  const renaming = useServiceCommand(service.id, () => serviceCommands.rename(service.id, name.trim()), {
    done: t.common.saved,
  });
  return (
    <Card title={t.service.rename}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          renaming.mutate();
        }}
      >
        <TextField
          label={service.budget ? t.pool.name : t.order.name}
          value={name}
          maxLength={191}
          error={problemAt(renaming.error, "/name")}
          onChange={setName}
        />
        <div>
          <Button type="submit" pending={renaming.isPending} disabled={name.trim() === "" || name === service.name}>
            {t.common.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
