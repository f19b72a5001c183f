import { useEffect, useRef } from "react";
import { Link } from "wouter";
import "./tabs.css";

interface Tab {
  readonly href: string;
  readonly label: string;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
}

/** Parts of a page as links: each has an address of its own. */
export function Tabs({ label, tabs, current }: TabsProps) {
  const ref = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current tab is what has to come into view
  useEffect(() => {
    const link = ref.current?.querySelector<HTMLElement>("[aria-current]");
    if (link && ref.current) ref.current.scrollLeft = link.offsetLeft - 48;
  }, [current]);
  return (
    <nav className="tabs" aria-label={label} ref={ref}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.href === current ? "page" : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
