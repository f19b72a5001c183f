import "./tokens.css";
import "./base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";
import { createQueries } from "./api/queries.ts";
import { App } from "./app.tsx";
import { ToastsProvider } from "./components/toasts.tsx";
import { askBeforeLeaving } from "./components/unsaved.ts";
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
          <Router aroundNav={askBeforeLeaving}>
            <App />
          </Router>
        </ToastsProvider>
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);
