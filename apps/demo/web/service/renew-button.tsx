import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CustomerService } from "../api/model.ts";
import { serviceCommands } from "../api/services.ts";
import { Button } from "../components/button.tsx";
import { useToasts } from "../components/toasts.tsx";
import { useI18n } from "../i18n/i18n.tsx";

/** Another month; brings a suspended server back. */
export function RenewButton({ service }: { readonly service: CustomerService }) {
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
  if (service.expiresAt === null) return null;
  return (
    <Button
      look={service.suspensionReason === "expired" ? "primary" : "secondary"}
      pending={renewing.isPending}
      onClick={() => renewing.mutate()}
    >
      {t.service.renew}
    </Button>
  );
}
