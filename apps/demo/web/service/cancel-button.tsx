import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CustomerService } from "../api/model.ts";
import { serviceCommands } from "../api/services.ts";
import { Button } from "../components/button.tsx";
import { useToasts } from "../components/toasts.tsx";
import { useI18n } from "../i18n/i18n.tsx";

/** Lets the service end with its paid time, or takes that back. */
export function CancelButton({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const queries = useQueryClient();
  const isCancelled = service.cancelledAt !== null;
  const changing = useMutation({
    mutationFn: () => (isCancelled ? serviceCommands.keep(service.id) : serviceCommands.cancelAtEnd(service.id)),
    onSuccess: () => {
      toasts.done(isCancelled ? t.service.kept : t.service.cancelled);
      return queries.invalidateQueries({ queryKey: ["services"] });
    },
    onError: toasts.failed,
  });
  if (service.expiresAt === null || !["active", "suspended"].includes(service.state)) return null;
  return (
    <>
      {isCancelled && <span className="quiet small">{t.service.endsThen}</span>}
      <Button look="quiet" pending={changing.isPending} onClick={() => changing.mutate()}>
        {isCancelled ? t.service.keep : t.service.cancelAtEnd}
      </Button>
    </>
  );
}
