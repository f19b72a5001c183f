import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import type { Session } from "../api/session.ts";
import { Logo } from "../components/logo.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { ConnectionNotice } from "./connection-notice.tsx";
import "./layout.css";

/** What every page has around it. */
export function Layout({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const { t } = useI18n();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main, location);
  const links = [
    { href: "/", label: t.navigation.store, current: location === "/" || location.startsWith("/order") },
    ...(session.account
      ? [
          { href: "/servers", label: t.navigation.services, current: location.startsWith("/servers") },
          { href: "/balance", label: t.navigation.balance, current: location === "/balance" },
        ]
      : []),
    ...(session.account?.role === "admin"
      ? [
          {
            href: "/administration",
            label: t.navigation.administration,
            current: location.startsWith("/administration"),
          },
        ]
      : []),
  ];
  return (
    <>
      <a className="skip-link" href="#content">
        {t.common.skipToContent}
      </a>
      <header className="top">
        <div className="top-inner">
          <Link href="/" className="top-brand">
            <Logo /> Hatchery
          </Link>
          <nav className="top-links" aria-label={t.navigation.main}>
            {links.map((link) => (
              <Link key={link.href} href={link.href} aria-current={link.current ? "page" : undefined}>
                {link.label}
              </Link>
            ))}
          </nav>
          <AccountMenu session={session} />
        </div>
      </header>
      <ConnectionNotice />
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A new page begins at its top, for the eyes and for the keyboard; another tab of the same page does not move anything. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>, location: string) {
  const page = location.split("/").slice(0, 3).join("/");
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [page, main]);
}
