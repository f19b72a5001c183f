import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useLocation } from "wouter";
import { enterSession, type Session, signOut } from "../api/session.ts";
import { Button, LinkButton } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import type { Locale } from "../i18n/locale.ts";
import { setTheme, type Theme, useTheme } from "./theme.ts";
import "./account-menu.css";

const languages: readonly (readonly [Locale, string])[] = [
  ["en", "English"],
  ["fr", "Français"],
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
        <fieldset className="segments">
          <legend className="small quiet">{t.navigation.language}</legend>
          {languages.map(([code, name]) => (
            <label key={code} lang={code}>
              <input type="radio" name="language" checked={locale === code} onChange={() => setLocale(code)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="segments">
          <legend className="small quiet">{t.navigation.theme}</legend>
          {themes.map((each) => (
            <label key={each}>
              <input type="radio" name="theme" checked={theme === each} onChange={() => setTheme(each)} />
              <span>{t.navigation.themes[each]}</span>
            </label>
          ))}
        </fieldset>
        {session.account && <Button onClick={() => void leave()}>{t.navigation.signOut}</Button>}
      </div>
    </div>
  );
}
