import "./tokens.css";
import "./base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueries } from "./api/queries.ts";
import { App } from "./app.tsx";
import { ToastsProvider } from "./components/toasts.tsx";
import { I18nProvider } from "./i18n/i18n.tsx";
import { loadMessages } from "./i18n/load-messages.ts";
import { preferredLocale } from "./i18n/locale.ts";
import { applyTheme } from "./layout/theme.ts";

applyTheme();
const locale = preferredLocale();
const messages = await loadMessages(locale);
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueries()}>
      <I18nProvider initial={{ locale, messages }}>
        <ToastsProvider>
          <App />
        </ToastsProvider>
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);
