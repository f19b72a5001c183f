import { useEffect } from "react";
import type { AroundNavHandler } from "wouter";
import { useI18n } from "../i18n/i18n.tsx";

/** Questions of the forms that hold something unsaved. */
const questions = new Set<string>();

/** Whether the page may be left: asked only if something on it is not saved. */
function mayLeave(): boolean {
  const [question] = questions;
  return question === undefined || confirm(question);
}

/** Asks before another page is shown. */
export const askBeforeLeaving: AroundNavHandler = (navigate, to, options) => {
  if (mayLeave()) navigate(to, options);
};

/** Going back has happened when one hears of it: whoever stays is brought forward again. */
let returning = false;
addEventListener(
  "popstate",
  (event) => {
    if (returning || !mayLeave()) {
      event.stopImmediatePropagation();
      if (!returning) history.forward();
      returning = !returning;
    }
  },
  { capture: true },
);

/** Asks before the page is left while something on it is not saved; what it answers is called by whoever has saved it and leaves. */
export function useUnsaved(isUnsaved: boolean): () => void {
  const question = useI18n().t.common.unsaved;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    questions.add(question);
    addEventListener("beforeunload", ask);
    return () => {
      questions.delete(question);
      removeEventListener("beforeunload", ask);
    };
  }, [isUnsaved, question]);
  return () => void questions.delete(question);
}
