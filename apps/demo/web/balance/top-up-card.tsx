import { type Balance, useTopUp } from "../api/balance.ts";
import { Button } from "../components/button.tsx";
import { Card } from "../components/card.tsx";
import { useToasts } from "../components/toasts.tsx";
import { useI18n } from "../i18n/i18n.tsx";

/** In cents. */
const amounts = [100, 500, 2000];

/** What is left, rounded down to what can be paid with, and ways to make it more. */
export function TopUpCard({ balance: { cents, currency } }: { readonly balance: Balance }) {
  const { t, format } = useI18n();
  const toasts = useToasts();
  const toppingUp = useTopUp();
  return (
    <Card title={t.balance.left}>
      <p role="status">
        <strong className="offer-price">{format.money({ amount: Math.floor(cents), currency })}</strong>
      </p>
      {cents <= 0 && <p className="quiet">{t.balance.nothingLeft}</p>}
      <div className="row">
        {amounts.map((amount) => {
          const money = format.money({ amount, currency });
          return (
            <Button
              key={amount}
              icon="add"
              pending={toppingUp.isPending && toppingUp.variables === amount}
              onClick={() =>
                toppingUp.mutate(amount, {
                  onSuccess: () => toasts.done(t.balance.toppedUp(money)),
                  onError: toasts.failed,
                })
              }
            >
              {t.balance.topUp(money)}
            </Button>
          );
        })}
      </div>
      <p className="small quiet">{t.balance.demonstration}</p>
    </Card>
  );
}
