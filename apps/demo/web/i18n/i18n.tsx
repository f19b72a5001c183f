import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { inWords } from "./answer-words.ts";
import { createFormat, type Format } from "./format.ts";
import { loadMessages, type Messages } from "./load-messages.ts";
import { type Locale, rememberLocale } from "./locale.ts";

interface I18n {
  readonly locale: Locale;
  readonly t: Messages;
  readonly format: Format;
  /** What the shop's owner wrote, in the language of the page where a translation is known, else as it is. */
  content(text: string): string;
  /** What the shop's server says, in the language of the page where its words are known. */
  words(text: string): string;
  setLocale(locale: Locale): void;
}

const I18nContext = createContext<I18n | null>(null);

interface I18nProviderProps {
  readonly initial: { readonly locale: Locale; readonly messages: Messages };
  readonly children: ReactNode;
}

/** Gives every page its texts and formats; the page stays as it is until another language has arrived. */
export function I18nProvider({ initial, children }: I18nProviderProps) {
  const [{ locale, messages }, setLanguage] = useState(initial);
  const setLocale = useCallback((next: Locale) => {
    rememberLocale(next);
    void loadMessages(next).then((loaded) => setLanguage({ locale: next, messages: loaded }));
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(
    () => ({
      locale,
      t: messages,
      format: createFormat(locale),
      content: (text: string) => messages.content[text] ?? text,
      words: (text: string) => inWords(messages.answers, text),
      setLocale,
    }),
    [locale, messages, setLocale],
  );
  return <I18nContext value={value}>{children}</I18nContext>;
}

export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error("useI18n is used outside of I18nProvider");
  return i18n;
}
