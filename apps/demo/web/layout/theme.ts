import { useSyncExternalStore } from "react";

/** `system` follows the browser. */
export type Theme = "system" | "light" | "dark";

const storageKey = "hatchery.theme";
const listeners = new Set<() => void>();

function currentTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** Puts the theme on the page; called before the first paint so that nothing flashes. */
export function applyTheme(theme = currentTheme()): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  applyTheme(theme);
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentTheme);
}
