import type { Offer } from "../api/model.ts";
import type { Account } from "../api/session.ts";
import { Button, LinkButton } from "../components/button.tsx";
import { Card } from "../components/card.tsx";
import { CardChoice } from "../components/card-choice.tsx";
import { TextField } from "../components/field.tsx";
import { ErrorView } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { OfferOptions } from "./offer-options.tsx";
import { OrderSummary } from "./order-summary.tsx";
import { useOrder } from "./use-order.ts";

interface OrderFormProps {
  readonly offer: Offer;
  readonly account: Account | null;
}

/** Everything that can be chosen, checked while one types, with what comes of it beside it. */
export function OrderForm({ offer, account }: OrderFormProps) {
  const { t, content } = useI18n();
  const order = useOrder(offer);
  const { choices, problem, change } = order;
  const egg = offer.eggs.find((each) => each.key === choices.egg) ?? offer.eggs[0];
  return (
    <form
      ref={order.form}
      className="order-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        order.submit();
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
              onChange={(value) => change("/egg", { egg: value })}
            />
          )}
          <TextField
            label={`${offer.kind === "pool" ? t.pool.name : t.order.name} (${t.order.optional})`}
            hint={t.order.nameHint}
            value={choices.name}
            maxLength={191}
            error={problem("/name")}
            onChange={(name) => change("/name", { name })}
          />
        </Card>
        {offer.options.length > 0 && (
          <Card title={t.order.configuration}>
            <OfferOptions
              offer={offer}
              values={choices.options}
              problem={problem}
              onChange={(options, id) => change(`/options/${id}`, { options })}
            />
          </Card>
        )}
        {egg && egg.asks.length > 0 && (
          <Card title={t.order.settings}>
            {egg.asks.map(({ variable, label, help, default: preset, optional }) => (
              <TextField
                key={`${egg.key} ${variable}`}
                label={optional ? `${content(label)} (${t.order.optional})` : content(label)}
                hint={content(help)}
                value={choices.variables[variable] ?? preset ?? ""}
                error={problem(`/variables/${variable}`)}
                onChange={(value) =>
                  change(`/variables/${variable}`, { variables: { ...choices.variables, [variable]: value } })
                }
              />
            ))}
          </Card>
        )}
      </div>
      <OrderSummary offer={offer} choices={choices} check={order.check}>
        {order.error && <ErrorView error={order.error} />}
        {account ? (
          <Button type="submit" look="primary" pending={order.pending} disabled={order.check.soldOut}>
            {order.pending ? t.order.submitting : t.order.submit}
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
