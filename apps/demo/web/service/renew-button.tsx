import { useState } from "react";
import type { CustomerService } from "../api/model.ts";
import { useQuote } from "../api/prices.ts";
import { serviceCommands } from "../api/services.ts";
import { Button } from "../components/button.tsx";
import { ConfirmDialog } from "../components/confirm-dialog.tsx";
import { QueryView } from "../components/query-view.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { QuoteFacts } from "./quote-facts.tsx";
import { useServiceCommand } from "./service-command.ts";

/** Another month; brings a suspended server back. Says what it costs before it is asked for. */
export function RenewButton({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  if (service.expiresAt === null) return null;
  return (
    <>
      <Button look={service.suspensionReason === "expired" ? "primary" : "secondary"} onClick={() => setAsking(true)}>
        {t.service.renew}
      </Button>
      {asking && <RenewDialog service={service} onClose={() => setAsking(false)} />}
    </>
  );
}

function RenewDialog({ service, onClose }: { readonly service: CustomerService; onClose(): void }) {
  const { t } = useI18n();
  const quote = useQuote(service.id, null);
  const renewing = useServiceCommand(service.id, () => serviceCommands.renew(service.id), {
    done: t.service.renewed,
    showsError: true,
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      title={t.service.renewTitle(service.name ?? service.id)}
      confirmLabel={t.service.renewConfirm}
      pending={renewing.isPending}
      error={renewing.error}
      disabled={!quote.data}
      onConfirm={() => renewing.mutate()}
      onClose={onClose}
    >
      <p>{t.service.renewDetail}</p>
      <QueryView query={quote}>{(data) => <QuoteFacts quote={data} />}</QueryView>
    </ConfirmDialog>
  );
}
