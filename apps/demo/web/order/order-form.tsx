import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useLocation } from "wouter";
import type { Offer } from "../api/model.ts";
import { placeOrder } from "../api/offers.ts";
import { problemAt } from "../api/problem-error.ts";
import { newIdempotencyKey } from "../api/request.ts";
import type { Account } from "../api/session.ts";
import { Button, LinkButton } from "../components/button.tsx";
import { Card } from "../components/card.tsx";
import { CardChoice } from "../components/card-choice.tsx";
import { TextField } from "../components/field.tsx";
import { useUrlState } from "../components/url-state.ts";
import { ErrorView } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { OptionField } from "./option-field.tsx";
import { useOrderCheck } from "./order-check.ts";
import { draftOf, initialChoices, type OrderChoices } from "./order-choices.ts";
import { OrderSummary } from "./order-summary.tsx";

interface OrderFormProps {
  readonly offer: Offer;
  readonly account: Account | null;
}

/** Everything that can be chosen, checked while one types, with what comes of it beside it. */
export function OrderForm({ offer, account }: OrderFormProps) {
  const { t } = useI18n();
  const [eggInUrl, setEggInUrl] = useUrlState("game");
  const [choices, setChoices] = useState<OrderChoices>(() => initialChoices(offer, eggInUrl));
  const [key] = useState(newIdempotencyKey);
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const draft = draftOf(offer, choices);
  const check = useOrderCheck(draft);
  const egg = offer.eggs.find((each) => each.key === choices.egg) ?? offer.eggs[0];

  const ordering = useMutation({
    mutationFn: () => placeOrder(draft, key),
    onSuccess: ({ service, operation }) => {
      void queries.invalidateQueries({ queryKey: ["services"] });
      navigate(`/servers/${service.id}/progress/${operation.id}`);
    },
    onError: () => requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus()),
  });
  const refused = ordering.error ?? check.error;
  const problem = (path: string) => problemAt(refused, path);
  const change = (part: Partial<OrderChoices>) => {
    ordering.reset();
    setChoices((before) => ({ ...before, ...part }));
  };

  return (
    <form
      ref={form}
      className="order-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!ordering.isPending) ordering.mutate();
      }}
    >
      <div className="stack">
        <Card>
          {offer.eggs.length > 1 && (
            <CardChoice
              label={t.order.game}
              name="egg"
              value={choices.egg}
              error={problem("/egg")}
              choices={offer.eggs.map((each) => ({ value: each.key, label: each.name }))}
              onChange={(value) => {
                setEggInUrl(value);
                change({ egg: value });
              }}
            />
          )}
          <TextField
            label={`${t.order.name} (${t.order.optional})`}
            hint={t.order.nameHint}
            value={choices.name}
            maxLength={191}
            error={problem("/name")}
            onChange={(name) => change({ name })}
          />
        </Card>
        {offer.options.length > 0 && (
          <Card title={t.order.configuration}>
            {offer.options.map((option) => (
              <OptionField
                key={option.id}
                option={option}
                value={choices.options[option.id]}
                error={problem(`/options/${option.id}`)}
                onChange={(value) => change({ options: { ...choices.options, [option.id]: value } })}
              />
            ))}
          </Card>
        )}
        {egg && egg.asks.length > 0 && (
          <Card title={t.order.settings}>
            {egg.asks.map((ask) => (
              <TextField
                key={`${egg.key} ${ask.variable}`}
                label={ask.label}
                hint={ask.help}
                value={choices.variables[ask.variable] ?? ask.default ?? ""}
                error={problem(`/variables/${ask.variable}`)}
                onChange={(value) => change({ variables: { ...choices.variables, [ask.variable]: value } })}
              />
            ))}
          </Card>
        )}
      </div>
      <OrderSummary offer={offer} choices={choices} check={check}>
        {ordering.isError && <ErrorView error={ordering.error} />}
        {account ? (
          <Button type="submit" look="primary" pending={ordering.isPending}>
            {ordering.isPending ? t.order.submitting : t.order.submit}
          </Button>
        ) : (
          <LinkButton
            look="primary"
            href={`/sign-in?next=${encodeURIComponent(`/order/${offer.id}?game=${choices.egg}`)}`}
          >
            {t.order.signInToOrder}
          </LinkButton>
        )}
      </OrderSummary>
    </form>
  );
}
