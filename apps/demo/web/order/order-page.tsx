import { useOffer } from "../api/offers.ts";
import type { Account } from "../api/session.ts";
import { PageHead } from "../components/page-head.tsx";
import { QueryView } from "../components/query-view.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { OrderForm } from "./order-form.tsx";
import "./order-page.css";

interface OrderPageProps {
  readonly product: string;
  readonly account: Account | null;
}

export function OrderPage({ product, account }: OrderPageProps) {
  const { t } = useI18n();
  const offer = useOffer(product);
  return (
    <div className="order-page stack-wide">
      <PageHead title={t.order.title(offer.data?.name ?? "")} back={{ href: "/", label: t.order.back }} />
      <QueryView query={offer} lines={8}>
        {(data) => <OrderForm offer={data} account={account} />}
      </QueryView>
    </div>
  );
}
