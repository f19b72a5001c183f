import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CustomerService } from "../api/model.ts";
import { serviceCommands, useService } from "../api/services.ts";
import { Button } from "../components/button.tsx";
import { Card } from "../components/card.tsx";
import { Facts } from "../components/facts.tsx";
import { TextField } from "../components/field.tsx";
import { Moment } from "../components/moment.tsx";
import { PageHead } from "../components/page-head.tsx";
import { QueryView } from "../components/query-view.tsx";
import { useToasts } from "../components/toasts.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { Address } from "../services/address.tsx";
import { StateBadge } from "../services/state-badge.tsx";
import { PowerCard } from "./power-card.tsx";
import "./service-page.css";

interface ServicePageProps {
  readonly service: string;
}

export function ServicePage({ service: id }: ServicePageProps) {
  const service = useService(id);
  return <QueryView query={service}>{(data) => <ServiceView service={data} />}</QueryView>;
}

function ServiceView({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  return (
    <div className="stack-wide">
      <PageHead
        title={service.name ?? service.id}
        back={{ href: "/servers", label: t.services.title }}
        actions={<StateBadge state={service.state} />}
      />
      {service.state === "suspended" && service.suspensionReason && (
        <p className="view" role="status">
          {t.suspensionReasons[service.suspensionReason]}
        </p>
      )}
      <div className="service-columns">
        {service.state === "active" && <PowerCard service={service.id} />}
        <Card title={t.service.about}>
          <Facts
            facts={[
              { name: t.progress.address, value: <Address service={service} /> },
              { name: t.order.game, value: service.egg },
              {
                name: t.services.columns.expires,
                value: service.expiresAt ? <Moment at={service.expiresAt} /> : t.services.neverExpires,
              },
              { name: t.service.number, value: <span className="mono">{service.id}</span> },
            ]}
          />
          <RenewButton service={service} />
        </Card>
        <RenameCard service={service} />
      </div>
    </div>
  );
}

function RenewButton({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const queries = useQueryClient();
  const renewing = useMutation({
    mutationFn: () => serviceCommands.renew(service.id),
    onSuccess: () => {
      toasts.done(t.service.renewed);
      return queries.invalidateQueries({ queryKey: ["services"] });
    },
    onError: toasts.failed,
  });
  if (service.state === "terminated") return null;
  return (
    <div>
      <Button pending={renewing.isPending} onClick={() => renewing.mutate()}>
        {t.service.renew}
      </Button>
    </div>
  );
}

function RenameCard({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const queries = useQueryClient();
  const [name, setName] = useState(service.name ?? "");
  const renaming = useMutation({
    mutationFn: () => serviceCommands.rename(service.id, name),
    onSuccess: () => {
      toasts.done(t.common.saved);
      return queries.invalidateQueries({ queryKey: ["services"] });
    },
    onError: toasts.failed,
  });
  if (service.state === "terminated" || service.state === "failed") return null;
  return (
    <Card title={t.service.rename}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          renaming.mutate();
        }}
      >
        <TextField label={t.order.name} value={name} maxLength={191} onChange={setName} />
        <div>
          <Button type="submit" pending={renaming.isPending} disabled={name.trim() === "" || name === service.name}>
            {t.common.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
