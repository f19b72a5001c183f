import { useCallback, useSyncExternalStore } from "react";

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

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Reads colours of the page's tokens for what draws by itself; a new function whenever they change. */
export function usePaint(): (token: string) => string {
  const theme = useTheme();
  const systemIsDark = useSyncExternalStore(
    (listener) => {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
    () => dark.matches,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read depends on the theme
  return useCallback((token: string) => paintOf(token), [theme, systemIsDark]);
}

/** `light-dark()` is resolved where a colour is used, so a probe is asked for it. */
function paintOf(token: string): string {
  const probe = document.body.appendChild(document.createElement("span"));
  probe.style.color = `var(${token})`;
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
