import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useLocation } from "wouter";
import { enterSession, type Session, signOut } from "../api/session.ts";
import { Button, LinkButton } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import { Segments } from "../components/segments.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import type { Locale } from "../i18n/locale.ts";
import { forgetOrders } from "../order/order-draft.ts";
import { setTheme, type Theme, useTheme } from "./theme.ts";
import "./account-menu.css";

const languages: readonly { readonly value: Locale; readonly label: string; readonly lang: string }[] = [
  { value: "en", label: "English", lang: "en" },
  { value: "fr", label: "Français", lang: "fr" },
];
const themes: readonly Theme[] = ["system", "light", "dark"];

/** Who is signed in, the language and the appearance. */
export function AccountMenu({ session }: { readonly session: Session }) {
  const { t, locale, setLocale } = useI18n();
  const id = useId();
  const theme = useTheme();
  const queries = useQueryClient();
  const [, navigate] = useLocation();

  async function leave() {
    const next = await signOut();
    forgetOrders();
    enterSession(queries, next);
    navigate("/");
  }

  return (
    <div className="row account">
      {!session.account && <LinkButton href="/sign-in">{t.navigation.signIn}</LinkButton>}
      <button type="button" className="button button-quiet" popoverTarget={id}>
        <span className="account-name">
          {session.account?.name ?? locale.toUpperCase()}
          {!session.account && (
            <span className="visually-hidden">
              , {t.navigation.language}, {t.navigation.theme}
            </span>
          )}
        </span>
        <Icon name="down" />
      </button>
      <div id={id} popover="auto" className="account-menu">
        {session.account && (
          <div className="stack-tight">
            <p>{session.account.name}</p>
            <p className="quiet small">{session.account.email}</p>
          </div>
        )}
        <Segments label={t.navigation.language} value={locale} choices={languages} onChange={setLocale} />
        <Segments
          label={t.navigation.theme}
          value={theme}
          choices={themes.map((each) => ({ value: each, label: t.navigation.themes[each] }))}
          onChange={setTheme}
        />
        {session.account && <Button onClick={() => void leave()}>{t.navigation.signOut}</Button>}
      </div>
    </div>
  );
}
