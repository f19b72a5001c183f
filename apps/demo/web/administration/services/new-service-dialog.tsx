import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { CommandResult, Offer } from "../../api/model.ts";
import { useOffers } from "../../api/offers.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { draftOf, initialChoices, type OrderChoices } from "../../order/order-choices.ts";
import { CustomerField } from "./customer-field.tsx";

interface NewServiceDialogProps {
  /** In which pool it is made; empty: in none. */
  readonly pool: string;
  onClose(): void;
  /** Instead of `onClose`: shows the service. */
  onCreated(id: string): void;
}

/** A service by hand: the same order that a billing system would send. */
export function NewServiceDialog(props: NewServiceDialogProps) {
  const { t } = useI18n();
  const offers = useOffers();
  const [first, ...others] = offers.data?.items ?? [];
  if (first) return <NewServiceForm {...props} first={first} offers={[first, ...others]} />;
  return (
    <ConfirmDialog
      title={t.admin.services.create}
      confirmLabel={t.order.submit}
      pending={false}
      disabled
      onConfirm={() => undefined}
      onClose={props.onClose}
    >
      <QueryView query={offers}>{() => <p>{t.store.empty}</p>}</QueryView>
    </ConfirmDialog>
  );
}

interface NewServiceFormProps extends NewServiceDialogProps {
  readonly first: Offer;
  readonly offers: readonly Offer[];
}

function NewServiceForm({ first, offers, pool: shownPool, onClose, onCreated }: NewServiceFormProps) {
  const { t } = useI18n();
  const words = t.admin.services;
  const [id, setId] = useState("");
  const [offer, setOffer] = useState(first);
  const [choices, setChoices] = useState<OrderChoices>(() => initialChoices(first, ""));
  const [pool, setPool] = useState(shownPool);
  const [customer, setCustomer] = useState("");
  const [email, setEmail] = useState("");
  const [expires, setExpires] = useState("");
  const ordering = useAdminAction(() =>
    admin.post<CommandResult>("/services", {
      ...draftOf(offer, choices),
      id,
      ...(pool
        ? { pool }
        : {
            customer: email ? { id: customer, email } : { id: customer },
            expiresAt: expires ? new Date(expires).toISOString() : null,
          }),
    }),
  );
  const problem = (pointer: string) => problemAt(ordering.error, pointer);
  const change = (part: Partial<OrderChoices>) => setChoices((before) => ({ ...before, ...part }));
  const egg = offer.eggs.find(({ key }) => key === choices.egg);

  return (
    <ConfirmDialog
      title={words.create}
      confirmLabel={t.order.submit}
      pending={ordering.isPending}
      error={ordering.error}
      onConfirm={() =>
        ordering.mutate(undefined, {
          onSuccess: ({ service }) => onCreated(service.id),
        })
      }
      onClose={onClose}
    >
      <TextField label={words.id} hint={words.idHint} mono value={id} onChange={setId} error={problem("/id")} />
      <TextField
        label={`${t.pool.isPool} (${t.order.optional})`}
        hint={words.poolHint}
        mono
        value={pool}
        onChange={setPool}
        error={problem("/pool")}
      />
      {!pool && (
        <>
          <CustomerField
            label={t.admin.customer}
            value={customer}
            onChange={setCustomer}
            error={problem("/customer/id") ?? problem("/customer")}
          />
          <TextField
            label={`${t.signIn.email} (${t.order.optional})`}
            hint={words.emailHint}
            type="email"
            value={email}
            onChange={setEmail}
            error={problem("/customer/email")}
          />
        </>
      )}
      <SelectField
        label={t.admin.product}
        value={offer.id}
        choices={offers.map((each) => ({ value: each.id, label: each.name }))}
        onChange={(value) => {
          const next = offers.find((each) => each.id === value) ?? first;
          setOffer(next);
          setChoices(initialChoices(next, choices.egg));
        }}
      />
      {offer.eggs.length > 1 && (
        <SelectField
          label={t.order.game}
          value={choices.egg}
          choices={offer.eggs.map(({ key, name }) => ({ value: key, label: name }))}
          error={problem("/egg")}
          onChange={(value) => change({ egg: value })}
        />
      )}
      <OfferOptions
        offer={offer}
        values={choices.options}
        problem={problem}
        onChange={(options) => change({ options })}
      />
      {egg?.asks.map((ask) => (
        <TextField
          key={`${offer.id} ${ask.variable}`}
          label={ask.label}
          hint={ask.help}
          value={choices.variables[ask.variable] ?? ask.default ?? ""}
          error={problem(`/variables/${ask.variable}`)}
          onChange={(value) => change({ variables: { ...choices.variables, [ask.variable]: value } })}
        />
      ))}
      <TextField
        label={`${words.serverName} (${t.order.optional})`}
        hint={words.serverNameHint}
        value={choices.name}
        maxLength={191}
        error={problem("/name")}
        onChange={(name) => change({ name })}
      />
      {!pool && (
        <TextField
          label={`${t.admin.expires} (${t.order.optional})`}
          type="date"
          value={expires}
          error={problem("/expiresAt")}
          onChange={setExpires}
        />
      )}
    </ConfirmDialog>
  );
}
