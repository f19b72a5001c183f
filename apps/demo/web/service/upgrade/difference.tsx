import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CustomerService } from "../../api/model.ts";
import { useQuote } from "../../api/prices.ts";
import { type CustomerUpgradePlan, planUpgrade, serviceCommands, type UpgradeTarget } from "../../api/services.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { Icon } from "../../components/icon.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Switch } from "../../components/switch.tsx";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { QuoteFacts } from "../quote-facts.tsx";
import { useServiceCommand } from "../service-command.ts";
import { ChangesTable } from "./changes-table.tsx";
import "./difference.css";

interface DifferenceProps {
  readonly service: CustomerService;
  readonly target: UpgradeTarget | null;
}

/** What the planner says would change, what would be lost, and the button that does it. */
export function Difference({ service, target }: DifferenceProps) {
  const { t } = useI18n();
  const text = JSON.stringify(target);
  const plan = useQuery({
    queryKey: ["services", service.id, "upgrade-plan", text],
    queryFn: () => planUpgrade(service.id, target ?? {}),
    enabled: target !== null,
    placeholderData: (before) => before,
    retry: false,
  });
  return (
    <aside className="order-summary">
      <Card title={t.upgrade.difference}>
        {target === null ? (
          <p className="quiet">{t.upgrade.nothing}</p>
        ) : (
          <QueryView query={plan}>
            {(data) => <PlanView key={text} service={service} target={target} plan={data} />}
          </QueryView>
        )}
      </Card>
    </aside>
  );
}

interface PlanViewProps {
  readonly service: CustomerService;
  readonly target: UpgradeTarget;
  readonly plan: CustomerUpgradePlan;
}

function PlanView({ service, target, plan }: PlanViewProps) {
  const { t, words } = useI18n();
  const [accepted, setAccepted] = useState(false);
  const quote = useQuote(service.id, target);
  const loses = plan.warnings.length > 0;
  const upgrading = useServiceCommand(service.id, () => serviceCommands.upgrade(service.id, target, accepted), {
    done: t.upgrade.taken,
    showsError: true,
  });
  if (plan.outcome === "nothing-to-do") return <p className="quiet">{t.upgrade.nothing}</p>;
  return (
    <>
      <ChangesTable plan={plan} />
      {plan.outcome === "needs-another-node" && (
        <div className="plan-warning" role="status">
          <p>
            <Icon name="warning" /> <strong>{t.upgrade.noRoom}</strong>
          </p>
          <p className="small">{t.upgrade.noRoomDetail}</p>
        </div>
      )}
      {loses && (
        <div className="plan-warning" role="alert">
          <p>
            <Icon name="warning" /> <strong>{t.upgrade.loss}</strong>
          </p>
          <ul>
            {plan.warnings.map((warning) => (
              <li key={warning.code}>{t.upgrade.warnings[warning.code] ?? words(warning.message)}</li>
            ))}
          </ul>
          <Switch label={t.service.acceptLoss} checked={accepted} onChange={setAccepted} />
        </div>
      )}
      {quote.data && <QuoteFacts quote={quote.data} />}
      {upgrading.error && <ErrorView error={upgrading.error} />}
      <Button
        look={loses ? "danger" : "primary"}
        disabled={plan.outcome !== "possible" || (loses && !accepted)}
        pending={upgrading.isPending}
        onClick={() => upgrading.mutate()}
      >
        {t.upgrade.apply}
      </Button>
    </>
  );
}
