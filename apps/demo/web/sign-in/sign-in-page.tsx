import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Redirect } from "wouter";
import { type DemoAccount, enterSession, type Session, signIn } from "../api/session.ts";
import { Button } from "../components/button.tsx";
import { TextField } from "../components/field.tsx";
import { Logo } from "../components/logo.tsx";
import { PageHead } from "../components/page-head.tsx";
import { useUrlState } from "../components/url-state.ts";
import { ErrorView } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import "./sign-in-page.css";

export function SignInPage({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [next] = useUrlState("next");
  const queries = useQueryClient();
  const entering = useMutation({
    mutationFn: (account: Pick<DemoAccount, "email" | "password">) => signIn(account.email, account.password),
    onSuccess: (signedIn) => enterSession(queries, signedIn),
  });
  if (session.account) {
    const home = session.account.role === "admin" ? "/administration" : "/";
    return <Redirect to={next.startsWith("/") && !next.startsWith("//") ? next : home} replace />;
  }
  return (
    <div className="sign-in stack-wide">
      <Logo size={56} hatching />
      <PageHead title={t.signIn.title} lead={t.signIn.lead} />
      {session.demoAccounts.map((account) => (
        <button
          key={account.email}
          type="button"
          className="sign-in-account"
          aria-busy={entering.isPending || undefined}
          onClick={() => !entering.isPending && entering.mutate(account)}
        >
          <strong>{t.signIn.as(account.name)}</strong>
          <span className="quiet">{t.signIn.roles[account.role]}</span>
        </button>
      ))}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          entering.mutate({ email, password });
        }}
      >
        <h2>{t.signIn.orType}</h2>
        <TextField
          label={t.signIn.email}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
        />
        <TextField
          label={t.signIn.password}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
        />
        {entering.isError && <ErrorView error={entering.error} />}
        <div>
          <Button type="submit" look="primary" pending={entering.isPending}>
            {t.signIn.submit}
          </Button>
        </div>
      </form>
    </div>
  );
}
