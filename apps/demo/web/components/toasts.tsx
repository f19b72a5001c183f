import { createContext, type ReactNode, use, useCallback, useRef, useState } from "react";
import { ProblemError } from "../api/problem-error.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { IconButton } from "./button.tsx";
import { type ProblemWords, useProblemWords } from "./problem-words.ts";
import "./toasts.css";

interface Toast {
  readonly id: number;
  readonly tone: "good" | "bad";
  readonly text: string;
  readonly remedy?: string | undefined;
}

interface Toasts {
  done(text: string): void;
  failed(error: unknown): void;
}

const ToastsContext = createContext<Toasts | null>(null);
const shownForMs = 6000;

/** Short words about what a click did. Failures stay until they are closed. */
export function ToastsProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  const problemWords = useProblemWords();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(1);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const add = useCallback(
    (toast: Omit<Toast, "id">) => {
      const id = nextId.current++;
      setToasts((all) => [...all.slice(-3), { ...toast, id }]);
      if (toast.tone === "good") setTimeout(() => close(id), shownForMs);
    },
    [close],
  );
  const value: Toasts = {
    done: (text) => add({ tone: "good", text }),
    failed: (error) =>
      error instanceof ProblemError
        ? add({ tone: "bad", ...briefly(problemWords(error)) })
        : add({ tone: "bad", text: t.common.unreachable }),
  };
  return (
    <ToastsContext value={value}>
      {children}
      <section className="toasts" aria-live="polite" aria-label={t.common.messages}>
        {toasts.map((toast) => (
          <div key={toast.id} className={`toast toast-${toast.tone}`}>
            <div>
              <p>{toast.text}</p>
              {toast.remedy && <p className="small quiet">{toast.remedy}</p>}
            </div>
            <IconButton icon="close" label={t.common.close} onClick={() => close(toast.id)} />
          </div>
        ))}
      </section>
    </ToastsContext>
  );
}

export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (!toasts) throw new Error("useToasts is used outside of ToastsProvider");
  return toasts;
}

function briefly({ title, detail, remedy }: ProblemWords): Pick<Toast, "text" | "remedy"> {
  return { text: detail || title, remedy };
}
