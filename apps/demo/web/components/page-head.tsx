import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import { Icon } from "./icon.tsx";
import "./page-head.css";

interface PageHeadProps {
  readonly title: string;
  readonly back?: { readonly href: string; readonly label: string };
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page; it names the browser's tab as well. */
export function PageHead({ title, back, lead, actions }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · Hatchery`;
  }, [title]);
  return (
    <header className="page-head">
      {back && (
        <Link href={back.href} className="page-back small">
          <Icon name="back" /> {back.label}
        </Link>
      )}
      <div className="row-apart">
        <h1>{title}</h1>
        {actions && <div className="row">{actions}</div>}
      </div>
      {lead && <p className="quiet page-lead">{lead}</p>}
    </header>
  );
}
