import { defineConfig } from "vitepress";

const english = {
  label: "English",
  lang: "en",
  themeConfig: {
    nav: [
      { text: "Start", link: "/start" },
      { text: "Concepts", link: "/concepts/the-way-of-an-order" },
      { text: "Guides", link: "/guides/sell-minecraft" },
      { text: "SDK", link: "/sdk/" },
      { text: "Reference", link: "/reference/" },
    ],
    sidebar: [
      { text: "Start in five minutes", link: "/start" },
      {
        text: "Concepts",
        items: [
          { text: "The way of an order", link: "/concepts/the-way-of-an-order" },
          { text: "States", link: "/concepts/states" },
          { text: "How nothing gets lost", link: "/concepts/how-nothing-gets-lost" },
        ],
      },
      {
        text: "Guides",
        items: [
          { text: "Sell Minecraft", link: "/guides/sell-minecraft" },
          { text: "Sell FiveM", link: "/guides/sell-fivem" },
          { text: "Without a web framework", link: "/guides/without-a-web-framework" },
          { text: "Mount the Express router", link: "/guides/express" },
          { text: "PostgreSQL and several workers", link: "/guides/postgresql-and-workers" },
          { text: "Several panels", link: "/guides/several-panels" },
          { text: "Import from an existing panel", link: "/guides/import" },
          { text: "Coming from ClientXCMS", link: "/guides/coming-from-clientxcms" },
          { text: "Coming from WHMCS or Paymenter", link: "/guides/coming-from-whmcs-or-paymenter" },
          { text: "Test with the emulator", link: "/guides/testing" },
          { text: "Webhooks", link: "/guides/webhooks" },
          { text: "Telemetry", link: "/guides/telemetry" },
          { text: "Security", link: "/guides/security" },
          { text: "Operations", link: "/guides/operations" },
        ],
      },
      {
        text: "SDK",
        items: [
          { text: "Guide", link: "/sdk/" },
          { text: "Lists", link: "/sdk/lists" },
          { text: "Errors", link: "/sdk/errors" },
          { text: "Updates", link: "/sdk/updates" },
          { text: "Console", link: "/sdk/console" },
          { text: "Files", link: "/sdk/files" },
          { text: "Rate limits", link: "/sdk/rate-limits" },
          { text: "Coming from another SDK", link: "/sdk/coming-from-another-sdk" },
        ],
      },
      {
        text: "Reference",
        items: [
          { text: "Overview", link: "/reference/" },
          { text: "Errors", link: "/errors" },
          { text: "Benchmarks", link: "/reference/benchmarks" },
        ],
      },
    ],
  },
};

const french = {
  label: "Français",
  lang: "fr",
  link: "/fr/",
  themeConfig: {
    nav: [
      { text: "Démarrer", link: "/fr/start" },
      { text: "Concepts", link: "/fr/concepts/the-way-of-an-order" },
    ],
    sidebar: [
      { text: "Démarrer en cinq minutes", link: "/fr/start" },
      {
        text: "Concepts",
        items: [
          { text: "Le chemin d’une commande", link: "/fr/concepts/the-way-of-an-order" },
          { text: "Les états", link: "/fr/concepts/states" },
          { text: "Rien ne se perd", link: "/fr/concepts/how-nothing-gets-lost" },
        ],
      },
    ],
    outline: { label: "Sur cette page" },
    docFooter: { prev: "Page précédente", next: "Page suivante" },
    darkModeSwitchLabel: "Apparence",
    returnToTopLabel: "Haut de page",
    langMenuLabel: "Changer de langue",
  },
};

export default defineConfig({
  title: "Hatchery",
  description: "Sell game servers on a Pterodactyl panel from TypeScript.",
  cleanUrls: true,
  srcExclude: ["decisions/**", "README.md"],
  locales: { root: english, fr: french },
  themeConfig: { search: { provider: "local" }, outline: "deep" },
});
