import type { ReactNode } from "react";

interface PartHeadProps {
  readonly title: string;
  /** How much of it there is, for example 2 of 3. */
  readonly count?: string | undefined;
  readonly actions?: ReactNode;
}

/** The head of a part of a page that is not a card. */
export function PartHead({ title, count, actions }: PartHeadProps) {
  return (
    <header className="row-apart">
      <h2>
        {title} {count && <span className="quiet small">{count}</span>}
      </h2>
      {actions && <div className="row">{actions}</div>}
    </header>
  );
}
