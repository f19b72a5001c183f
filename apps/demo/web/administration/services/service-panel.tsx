import { useState } from "react";
import { Link } from "wouter";
import { useAdmin } from "../../api/administration.ts";
import type { Operation, Page, ServiceDetails } from "../../api/model.ts";
import { useOpenUsage } from "../../api/usage.ts";
import { Button, LinkButton } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Facts } from "../../components/facts.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Address } from "../../services/address.tsx";
import { StateBadge } from "../../services/state-badge.tsx";
import { OperationPanel } from "../operations/operation-panel.tsx";
import { OperationTable } from "../operations/operation-table.tsx";
import { CommandDialog } from "./command-dialog.tsx";
import { PoolDetails } from "./pool-details.tsx";
import { commandsFor, isDangerous, type ServiceCommandName } from "./service-commands.ts";
import { ServiceHistory } from "./service-history.tsx";
import { ServiceLink } from "./service-link.tsx";

interface ServicePanelProps {
  readonly id: string;
  onClose(): void;
}

/** One service: what it is, what can be done, what was done. */
export function ServicePanel({ id, onClose }: ServicePanelProps) {
  const { t } = useI18n();
  const service = useAdmin<ServiceDetails>(`/services/${encodeURIComponent(id)}`);
  return (
    <Dialog placement="side" title={t.admin.services.title(id)} onClose={onClose}>
      <QueryView query={service}>{(data) => <ServiceView service={data} />}</QueryView>
    </Dialog>
  );
}

function ServiceView({ service }: { readonly service: ServiceDetails }) {
  const { t, format } = useI18n();
  const usage = useOpenUsage(service.id);
  const [command, setCommand] = useState<ServiceCommandName | null>(null);
  const [operation, setOperation] = useState<string | null>(null);
  const operations = useAdmin<Page<Operation>>("/operations", { service: service.id });
  return (
    <>
      <div className="row">
        {commandsFor(service).map((name) => (
          <Button key={name} look={isDangerous(name) ? "danger" : "secondary"} onClick={() => setCommand(name)}>
            {t.admin.commands[name].button}
          </Button>
        ))}
      </div>
      <Facts
        facts={[
          { name: t.admin.state, value: <StateBadge state={service.state} /> },
          { name: t.admin.name, value: service.name ?? "–" },
          { name: t.admin.customer, value: service.customerId },
          { name: t.admin.product, value: `${service.productId} (${t.admin.version(service.productVersion)})` },
          ...(service.poolId ? [{ name: t.pool.isPool, value: <ServiceLink service={service.poolId} /> }] : []),
          ...(service.budget
            ? []
            : [
                { name: t.order.game, value: service.egg },
                { name: t.progress.address, value: <Address service={service} /> },
                {
                  name: t.admin.services.server,
                  value: service.server
                    ? `${service.panelId} · ${service.server.id} · ${service.server.identifier}`
                    : "–",
                },
              ]),
          {
            name: t.admin.expires,
            value: service.expiresAt ? (
              <MomentWithClock at={service.expiresAt} />
            ) : service.poolId ? (
              t.admin.services.endsWithPool
            ) : (
              t.services.neverExpires
            ),
          },
          { name: t.admin.created, value: <MomentWithClock at={service.createdAt} /> },
          ...(usage.data
            ? [
                {
                  name: t.admin.usage.sinceThen,
                  value: (
                    <>
                      {format.duration(usage.data.activeMs)}{" "}
                      <Link href={`/administration/usage?service=${encodeURIComponent(service.id)}`}>
                        {t.admin.usage.periods}
                      </Link>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {service.pool && <PoolDetails pool={service.id} usage={service.pool} />}
      {(service.server || service.budget) && service.state !== "terminated" && (
        <div>
          <LinkButton href={`/servers/${service.id}`} icon="external">
            {service.budget ? t.admin.services.poolPage : t.admin.services.control}
          </LinkButton>
        </div>
      )}
      <h3>{t.admin.parts.operations}</h3>
      <QueryView query={operations} lines={3}>
        {({ items }) => (
          <OperationTable
            only={["kind", "status", "created"]}
            operations={items}
            onOpen={(each) => setOperation(each.id)}
          />
        )}
      </QueryView>
      <ServiceHistory service={service.id} />
      {command && <CommandDialog service={service} command={command} onClose={() => setCommand(null)} />}
      {operation && <OperationPanel id={operation} onClose={() => setOperation(null)} />}
    </>
  );
}
