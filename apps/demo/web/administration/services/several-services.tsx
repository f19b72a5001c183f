import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { Service } from "../../api/model.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Icon } from "../../components/icon.tsx";
import { useProblemWords } from "../../components/problem-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { commandsFor } from "./service-commands.ts";

/** What can be asked of several services at once, with what is sent for each. */
const bodies = { suspend: {}, unsuspend: {}, renew: { period: { months: 1 } } } as const;

type SharedCommand = keyof typeof bodies;

interface Outcome {
  readonly service: string;
  /** Null: it was taken. */
  readonly error: unknown;
}

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
  const fitting = services.filter(({ state }) => command !== null && commandsFor(state).includes(command));
  const sending = useAdminAction(async (wanted: SharedCommand) => {
    const results: Outcome[] = [];
    for (const { id } of fitting) {
      const error = await admin.post(`/services/${encodeURIComponent(id)}/${wanted}`, bodies[wanted]).then(
        () => null,
        (reason: unknown) => reason,
      );
      results.push({ service: id, error });
    }
    return results;
  });
  return (
    <div className="row selection-bar">
      <strong role="status">{words.picked(services.length)}</strong>
      {(Object.keys(bodies) as SharedCommand[]).map((name) => (
        <Button key={name} onClick={() => setCommand(name)}>
          {name === "renew" ? words.renewMonth : t.admin.commands[name].button}
        </Button>
      ))}
      <Button look="quiet" onClick={onDone}>
        {t.files.unselect}
      </Button>
      {command && !outcomes && (
        <ConfirmDialog
          title={words.severalTitle(t.admin.commands[command].button, fitting.length)}
          confirmLabel={t.admin.commands[command].button}
          pending={sending.isPending}
          disabled={fitting.length === 0}
          onConfirm={() => sending.mutate(command, { onSuccess: setOutcomes })}
          onClose={() => setCommand(null)}
        >
          <p>{t.admin.commands[command].what}</p>
          <p className="mono">{fitting.map(({ id }) => id).join(" · ")}</p>
          {fitting.length < services.length && <p>{words.leftOut(services.length - fitting.length)}</p>}
        </ConfirmDialog>
      )}
      {command && outcomes && (
        <OutcomesDialog title={t.admin.commands[command].button} outcomes={outcomes} onClose={onDone} />
      )}
    </div>
  );
}

interface OutcomesDialogProps {
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  onClose(): void;
}

function OutcomesDialog({ title, outcomes, onClose }: OutcomesDialogProps) {
  const { t } = useI18n();
  const problemWords = useProblemWords();
  const refused = outcomes.filter(({ error }) => error !== null).length;
  const why = (error: unknown) => (error instanceof ProblemError ? problemWords(error).title : t.common.unreachable);
  return (
    <Dialog title={title} onClose={onClose}>
      <p role="status">{t.admin.services.summary(outcomes.length - refused, refused)}</p>
      <ul className="stack-tight">
        {outcomes.map(({ service, error }) => (
          <li key={service} className="row">
            <Icon name={error === null ? "check" : "cross"} /> <span className="mono">{service}</span>{" "}
            <span className="quiet">{error === null ? t.admin.services.taken : why(error)}</span>
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
