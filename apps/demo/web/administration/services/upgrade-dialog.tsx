import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { Service, UpgradePlan } from "../../api/model.ts";
import { type OptionValues, useOffers } from "../../api/offers.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { SelectField } from "../../components/field.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Switch } from "../../components/switch.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { UpgradePlanView } from "./upgrade-plan-view.tsx";

interface UpgradeDialogProps {
  readonly service: Service;
  onClose(): void;
}

/** Another product, other options or another egg, with everything that would change before it does. */
export function UpgradeDialog({ service, onClose }: UpgradeDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const offers = useOffers();
  const [product, setProduct] = useState(service.productId);
  const [egg, setEgg] = useState(service.egg);
  const [options, setOptions] = useState<OptionValues>(service.options);
  const [acceptDataLoss, setAcceptDataLoss] = useState(false);
  const offer = offers.data?.items.find(({ id }) => id === product);
  const target = {
    ...(product !== service.productId && { product }),
    ...(offer?.eggs.some(({ key }) => key === egg) && egg !== service.egg && { egg }),
    options: valuesFor(offer?.options ?? [], options),
  };
  const path = `/services/${encodeURIComponent(service.id)}`;
  const plan = useQuery({
    queryKey: ["upgrade-plan", service.id, JSON.stringify(target)],
    queryFn: () => admin.post<UpgradePlan>(`${path}/upgrade-plan`, target),
    enabled: offer !== undefined,
    staleTime: 10_000,
  });
  const sending = useAdminAction(() => admin.post(`${path}/upgrade`, { ...target, acceptDataLoss }));
  const words = t.admin.commands.upgrade;
  const risky = (plan.data?.warnings.length ?? 0) > 0;
  return (
    <ConfirmDialog
      title={words.title(service.id)}
      confirmLabel={words.button}
      pending={sending.isPending}
      error={sending.error}
      disabled={plan.data?.outcome !== "possible" || (risky && !acceptDataLoss)}
      onClose={onClose}
      onConfirm={() =>
        sending.mutate(undefined, {
          onSuccess: () => {
            toasts.done(t.admin.services.accepted(words.button, service.id));
            onClose();
          },
        })
      }
    >
      <p>{words.what}</p>
      <SelectField
        label={t.admin.product}
        value={product}
        choices={(offers.data?.items ?? [])
          .filter(({ kind }) => kind === "server")
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setProduct}
      />
      {offer && offer.eggs.length > 1 && (
        <SelectField
          label={t.admin.services.egg}
          value={egg}
          choices={offer.eggs.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={setEgg}
        />
      )}
      {offer && (
        <OfferOptions
          offer={offer}
          values={options}
          problem={(pointer) => problemAt(sending.error ?? plan.error, pointer)}
          onChange={setOptions}
        />
      )}
      <h3>{t.admin.upgradePlan.title}</h3>
      <QueryView query={plan} lines={3}>
        {(data) => <UpgradePlanView plan={data} />}
      </QueryView>
      {risky && <Switch label={t.admin.services.acceptLoss} checked={acceptDataLoss} onChange={setAcceptDataLoss} />}
    </ConfirmDialog>
  );
}

/** Of what was chosen, that which the product knows. */
function valuesFor(options: readonly { readonly id: string }[], values: OptionValues): OptionValues {
  const known = Object.entries(values).filter(([name]) => options.some(({ id }) => id === name));
  return Object.fromEntries(known);
}
