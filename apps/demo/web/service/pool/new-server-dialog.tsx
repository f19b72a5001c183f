import { newIdempotencyKey } from "@hatchery/express/client";
import { useState } from "react";
import { useControlAction } from "../../api/control.ts";
import type { Offer } from "../../api/model.ts";
import { type PoolUsage, poolCommands } from "../../api/pools.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { draftOf, initialChoices } from "../../order/order-choices.ts";
import { shortagesOf, sizeOf } from "./budget.ts";
import { ShortageView } from "./shortage-view.tsx";
import { SizeFields } from "./size-fields.tsx";

interface NewServerDialogProps {
  readonly pool: string;
  readonly usage: PoolUsage;
  /** The products of which the pool may have servers. */
  readonly offers: readonly [Offer, ...Offer[]];
  onClose(): void;
}

/** Makes a server within a pool, and says beforehand what the pool lacks for it. */
export function NewServerDialog({ pool, usage, offers, onClose }: NewServerDialogProps) {
  const { t, words, content } = useI18n();
  const [offer, setOffer] = useState(offers[0]);
  const [order, setOrder] = useState({ choices: initialChoices(offers[0], ""), key: newIdempotencyKey() });
  const { choices, key } = order;
  const change = (part: Partial<typeof choices>) =>
    setOrder({ choices: { ...choices, ...part }, key: newIdempotencyKey() });
  const making = useControlAction(pool, () => poolCommands.make(pool, draftOf(offer, choices), key), {
    done: t.pool.making,
    showsError: true,
    onDone: onClose,
  });
  const egg = offer.eggs.find((each) => each.key === choices.egg);
  const shortages = shortagesOf(usage.free, sizeOf(offer, choices.options));
  return (
    <ConfirmDialog
      title={t.pool.make}
      confirmLabel={t.pool.make}
      pending={making.isPending}
      disabled={shortages.length > 0}
      error={making.error}
      onConfirm={() => making.mutate()}
      onClose={onClose}
    >
      <TextField
        label={`${t.order.name} (${t.order.optional})`}
        value={choices.name}
        maxLength={191}
        onChange={(name) => change({ name })}
      />
      {offers.length > 1 && (
        <SelectField
          label={t.pool.kind}
          value={offer.id}
          choices={offers.map((each) => ({ value: each.id, label: each.name }))}
          onChange={(id) => {
            const chosen = offers.find((each) => each.id === id) ?? offer;
            setOffer(chosen);
            change({ ...initialChoices(chosen, ""), name: choices.name });
          }}
        />
      )}
      {offer.eggs.length > 1 && (
        <SelectField
          label={t.order.game}
          value={choices.egg}
          choices={offer.eggs.map((each) => ({ value: each.key, label: each.name }))}
          onChange={(chosen) => change({ egg: chosen })}
        />
      )}
      <SizeFields
        offer={offer}
        options={choices.options}
        error={making.error}
        onChange={(options) => change({ options })}
      />
      {egg?.asks.map(({ variable, label, help, default: preset }) => {
        const wrong = problemAt(making.error, `/variables/${variable}`);
        return (
          <TextField
            key={`${egg.key} ${variable}`}
            label={content(label)}
            hint={content(help)}
            value={choices.variables[variable] ?? preset ?? ""}
            error={wrong && words(wrong)}
            onChange={(value) => change({ variables: { ...choices.variables, [variable]: value } })}
          />
        );
      })}
      <ShortageView shortages={shortages} />
    </ConfirmDialog>
  );
}
