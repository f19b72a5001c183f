import type { ReactNode } from "react";
import "./status-badge.css";

export type Tone = "neutral" | "good" | "busy" | "bad" | "accent";

/** A state in a word; the dot and the colour only repeat it. */
export function StatusBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
