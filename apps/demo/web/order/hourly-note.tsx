import { Link } from "wouter";
import { useBalance } from "../api/balance.ts";
import { useSession } from "../api/session.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** How what is paid by the hour is paid, and what there is to pay it with. */
export function HourlyNote() {
  const { t, format } = useI18n();
  const session = useSession();
  const balance = useBalance({ enabled: session.data?.account != null });
  return (
    <p className="small quiet">
      {t.balance.setsAside}{" "}
      {balance.data && (
        <>
          {t.balance.youHave(format.money(wholeCents(balance.data)))} <Link href="/balance">{t.balance.toBalance}</Link>
        </>
      )}
    </p>
  );
}

function wholeCents({ cents, currency }: { readonly cents: number; readonly currency: string }) {
  return { amount: Math.floor(cents), currency };
}
