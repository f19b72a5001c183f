import { defineConfig } from "vitepress";
import { english } from "./navigation/english.ts";
import { french } from "./navigation/french.ts";

export default defineConfig({
  title: "Hatchery",
  description: "Sell game servers on a Pterodactyl panel from TypeScript.",
  cleanUrls: true,
  srcExclude: ["decisions/**"],
  themeConfig: { search: { provider: "local" }, outline: "deep" },
  locales: {
    root: { label: "English", lang: "en", themeConfig: english },
    fr: {
      label: "Français",
      lang: "fr",
      description: "Vendez des serveurs de jeu sur un panel Pterodactyl en TypeScript.",
      themeConfig: french,
    },
  },
});
