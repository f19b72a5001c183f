import { newIdempotencyKey } from "@hatchery/express/client";
import { useState } from "react";
import { useControlAction } from "../../api/control.ts";
import { type PoolUsage, poolCommands } from "../../api/pools.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { draftOf, initialChoices } from "../../order/order-choices.ts";
import { type KindOfServer, shortagesOf, sizeOf } from "./budget.ts";
import { ShortageView } from "./shortage-view.tsx";

interface NewServerDialogProps {
  readonly pool: string;
  readonly usage: PoolUsage;
  readonly kinds: readonly [KindOfServer, ...KindOfServer[]];
  onClose(): void;
}

/** Makes a server within a pool, and says beforehand what the pool lacks for it. */
export function NewServerDialog({ pool, usage, kinds, onClose }: NewServerDialogProps) {
  const { t, words, content } = useI18n();
  const [{ offer, most }, setKind] = useState(kinds[0]);
  const [order, setOrder] = useState({ choices: initialChoices(offer, ""), key: newIdempotencyKey() });
  const { choices, key } = order;
  const change = (part: Partial<typeof choices>) =>
    setOrder({ choices: { ...choices, ...part }, key: newIdempotencyKey() });
  const making = useControlAction(pool, () => poolCommands.make(pool, draftOf(offer, choices), key), {
    done: t.pool.making,
    showsError: true,
    onDone: onClose,
  });
  const problem = (pointer: string) => {
    const wrong = problemAt(making.error, pointer);
    return wrong && words(wrong);
  };
  const egg = offer.eggs.find((each) => each.key === choices.egg);
  const shortages = shortagesOf(usage.free, most, sizeOf(offer, choices.options));
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
      {kinds.length > 1 && (
        <SelectField
          label={t.pool.kind}
          value={offer.id}
          choices={kinds.map((each) => ({ value: each.offer.id, label: each.offer.name }))}
          onChange={(id) => {
            const chosen = kinds.find((each) => each.offer.id === id) ?? kinds[0];
            setKind(chosen);
            change({ ...initialChoices(chosen.offer, ""), name: choices.name });
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
      <OfferOptions
        offer={offer}
        values={choices.options}
        problem={problem}
        onChange={(options) => change({ options })}
      />
      {egg?.asks.map(({ variable, label, help, default: preset }) => (
        <TextField
          key={`${egg.key} ${variable}`}
          label={content(label)}
          hint={content(help)}
          value={choices.variables[variable] ?? preset ?? ""}
          error={problem(`/variables/${variable}`)}
          onChange={(value) => change({ variables: { ...choices.variables, [variable]: value } })}
        />
      ))}
      <ShortageView shortages={shortages} />
    </ConfirmDialog>
  );
}
