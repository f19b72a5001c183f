import { answerOf } from "@hatchery/express/client";
import { useControl, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import type { CustomerService } from "../../api/model.ts";
import { Card } from "../../components/card.tsx";
import { SelectField } from "../../components/field.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { VariablesForm } from "./variables-form.tsx";
import "./startup.css";

/** What the server is started with. Changes take effect with the next start. */
export function StartupTab({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const startup = useControl(service.id, "/services/{service}/startup");
  const choosing = useControlAction(
    service.id,
    (image: string) =>
      answerOf(
        hatchery.PUT("/services/{service}/startup/image", {
          params: { path: { service: service.id } },
          body: { image },
        }),
      ),
    {
      done: t.startup.nextStart,
    },
  );
  return (
    <QueryView query={startup} lines={8}>
      {({ command, image, images, variables }) => (
        <div className="stack">
          <Card title={t.startup.command}>
            <pre className="startup-command">{command}</pre>
            <SelectField
              label={t.startup.image}
              hint={t.startup.imageHint}
              value={choosing.isPending ? choosing.variables : image}
              disabled={choosing.isPending}
              choices={images.map((each) => ({ value: each.image, label: each.name }))}
              onChange={(value) => choosing.mutate(value)}
            />
          </Card>
          <VariablesForm service={service.id} variables={variables} />
        </div>
      )}
    </QueryView>
  );
}
