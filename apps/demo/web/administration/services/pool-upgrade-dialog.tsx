import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { Service } from "../../api/model.ts";
import { type OptionValues, useOffers } from "../../api/offers.ts";
import type { PoolPlan } from "../../api/pools.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { SelectField } from "../../components/field.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { PoolPlanView } from "../../service/pool/pool-plan-view.tsx";
import { valuesFor } from "../../service/upgrade/upgrade-target.ts";

interface PoolUpgradeDialogProps {
  readonly service: Service;
  onClose(): void;
}

/** Another product or other options of a pool, with what it would hold before it does. */
export function PoolUpgradeDialog({ service, onClose }: PoolUpgradeDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const offers = useOffers();
  const [product, setProduct] = useState(service.productId);
  const [changed, setChanged] = useState<OptionValues>({});
  const pools = (offers.data?.items ?? []).filter(({ kind }) => kind === "pool");
  const offer = pools.find(({ id }) => id === product);
  const values = offer ? { ...valuesFor(offer, service), ...changed } : {};
  const upgrade = { ...(product !== service.productId && { product }), options: values };
  const path = `/services/${encodeURIComponent(service.id)}`;
  const plan = useQuery({
    queryKey: ["admin", "pool-plan", service.id, upgrade],
    queryFn: () => admin.post<PoolPlan>(`${path}/pool-plan`, { upgrade }),
    enabled: offer !== undefined,
  });
  const sending = useAdminAction(() => admin.post(`${path}/upgrade`, upgrade));
  const words = t.admin.commands.upgrade;
  return (
    <ConfirmDialog
      title={words.title(service.id)}
      confirmLabel={words.button}
      pending={sending.isPending}
      error={sending.error}
      disabled={plan.data?.outcome !== "possible"}
      onClose={onClose}
      onConfirm={() =>
        sending.mutate(undefined, {
          onSuccess: () => {
            toasts.done(t.pool.changed);
            onClose();
          },
        })
      }
    >
      <p>{words.what}</p>
      <SelectField
        label={t.admin.product}
        value={product}
        choices={pools.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next) => {
          setProduct(next);
          setChanged({});
        }}
      />
      {offer && (
        <OfferOptions
          offer={offer}
          values={values}
          problem={(pointer) => problemAt(sending.error ?? plan.error, pointer)}
          onChange={setChanged}
        />
      )}
      <QueryView query={plan} lines={3}>
        {(data) => <PoolPlanView plan={data} />}
      </QueryView>
    </ConfirmDialog>
  );
}
