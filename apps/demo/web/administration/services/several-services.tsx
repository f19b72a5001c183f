import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { BulkOutcome, Service } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Icon } from "../../components/icon.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { commandsFor } from "./service-commands.ts";

/** What can be asked of several services at once. */
const sharedCommands = ["suspend", "unsuspend", "renew", "retry"] as const;

type SharedCommand = (typeof sharedCommands)[number];

type Outcome = BulkOutcome["outcomes"][number];

interface SeveralServicesProps {
  readonly services: readonly Service[];
  onDone(): void;
}

/** Commands for all services that were picked, and what came of each. */
export function SeveralServices({ services, onDone }: SeveralServicesProps) {
  const { t } = useI18n();
  const words = t.admin.services;
  const [command, setCommand] = useState<SharedCommand | null>(null);
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const button = (name: SharedCommand) =>
    name === "retry" ? words.retry : name === "renew" ? words.renewMonth : t.admin.commands[name].button;
  // Whether there is something to try again, only the provisioner knows.
  const fitting = services.filter(
    (service) => command !== null && (command === "retry" || commandsFor(service).includes(command)),
  );
  const sending = useAdminAction((wanted: SharedCommand) =>
    admin.post<BulkOutcome>("/bulk/services", {
      command: wanted,
      services: fitting.map(({ id }) => id),
      ...(wanted === "renew" && { period: { months: 1 } }),
    }),
  );
  return (
    <div className="row selection-bar">
      <strong role="status">{words.picked(services.length)}</strong>
      {sharedCommands.map((name) => (
        <Button key={name} onClick={() => setCommand(name)}>
          {button(name)}
        </Button>
      ))}
      <Button look="quiet" onClick={onDone}>
        {t.files.unselect}
      </Button>
      {command && !outcomes && (
        <ConfirmDialog
          title={words.severalTitle(button(command), fitting.length)}
          confirmLabel={button(command)}
          pending={sending.isPending}
          disabled={fitting.length === 0}
          onConfirm={() => sending.mutate(command, { onSuccess: ({ outcomes: all }) => setOutcomes(all) })}
          onClose={() => setCommand(null)}
        >
          <p>{command === "retry" ? words.retryWhat : t.admin.commands[command].what}</p>
          <p className="mono">{fitting.map(({ id }) => id).join(" · ")}</p>
          {fitting.length < services.length && <p>{words.leftOut(services.length - fitting.length)}</p>}
        </ConfirmDialog>
      )}
      {command && outcomes && <OutcomesDialog title={button(command)} outcomes={outcomes} onClose={onDone} />}
    </div>
  );
}

interface OutcomesDialogProps {
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  onClose(): void;
}

function OutcomesDialog({ title, outcomes, onClose }: OutcomesDialogProps) {
  const { t, words } = useI18n();
  const refused = outcomes.filter(({ problem }) => problem !== null).length;
  const why = ({ code, message }: NonNullable<Outcome["problem"]>) => t.problems[code]?.title ?? words(message);
  return (
    <Dialog title={title} onClose={onClose}>
      <p role="status">{t.admin.services.summary(outcomes.length - refused, refused)}</p>
      <ul className="stack-tight">
        {outcomes.map(({ serviceId, problem }) => (
          <li key={serviceId} className="row">
            <Icon name={problem === null ? "check" : "cross"} /> <span className="mono">{serviceId}</span>{" "}
            <span className="quiet">{problem === null ? t.admin.services.taken : why(problem)}</span>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button look="primary" onClick={onClose}>
          {t.common.close}
        </Button>
      </div>
    </Dialog>
  );
}
