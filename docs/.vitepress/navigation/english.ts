import type { DefaultTheme } from "vitepress";

export const english: DefaultTheme.Config = {
  nav: [
    { text: "Start", link: "/start" },
    { text: "Concepts", link: "/concepts/the-way-of-an-order" },
    { text: "Guides", link: "/guides/sell-minecraft" },
    { text: "SDK", link: "/sdk/" },
    { text: "API", link: "/reference/api/index.html", target: "_self" },
    { text: "Errors", link: "/errors" },
  ],
  sidebar: [
    { text: "Start in five minutes", link: "/start" },
    {
      text: "Concepts",
      items: [
        { text: "The way of an order", link: "/concepts/the-way-of-an-order" },
        { text: "States", link: "/concepts/states" },
        { text: "How nothing gets lost", link: "/concepts/how-nothing-gets-lost" },
        { text: "The simulation", link: "/concepts/simulation" },
      ],
    },
    {
      text: "Selling",
      items: [
        { text: "Sell Minecraft", link: "/guides/sell-minecraft" },
        { text: "Sell FiveM", link: "/guides/sell-fivem" },
        { text: "Recipes", link: "/guides/recipes" },
        { text: "Options", link: "/guides/options" },
        { text: "Upgrades", link: "/guides/upgrades" },
        { text: "Sell pools", link: "/guides/pools" },
        { text: "Sell by the hour", link: "/guides/pay-per-use" },
        { text: "A day of support", link: "/guides/a-day-of-support" },
        { text: "Payments", link: "/guides/payments" },
        { text: "What a demo leaves to you", link: "/guides/what-a-demo-leaves-to-you" },
        { text: "Several panels", link: "/guides/several-panels" },
        { text: "Sell on Pelican", link: "/guides/sell-on-pelican" },
        { text: "From Pterodactyl to Pelican", link: "/guides/from-pterodactyl-to-pelican" },
        { text: "Import from an existing panel", link: "/guides/import-from-an-existing-panel" },
      ],
    },
    {
      text: "Running",
      items: [
        { text: "Without a web framework", link: "/guides/without-a-framework" },
        { text: "Any framework", link: "/guides/any-framework" },
        { text: "PostgreSQL and several workers", link: "/guides/postgresql-and-workers" },
        { text: "Operations", link: "/guides/operations" },
        { text: "What the daemon does not tell", link: "/guides/what-the-daemon-does-not-tell" },
        { text: "Drift", link: "/guides/drift" },
        { text: "Webhooks", link: "/guides/webhooks" },
        { text: "E-mail notices", link: "/guides/email-notices" },
        { text: "Logs, spans and metrics", link: "/guides/telemetry" },
        { text: "Test with the emulator", link: "/guides/testing" },
      ],
    },
    {
      text: "SDK",
      items: [
        { text: "Guide", link: "/sdk/" },
        { text: "Lists", link: "/sdk/lists" },
        { text: "Updates", link: "/sdk/updates" },
        { text: "Errors", link: "/sdk/errors" },
        { text: "Console", link: "/sdk/console" },
        { text: "Files", link: "/sdk/files" },
        { text: "Rate limits and retries", link: "/sdk/rate-limits" },
        { text: "Pelican, coming from Pterodactyl", link: "/sdk/pelican" },
        { text: "Coming from other SDKs", link: "/sdk/coming-from" },
        { text: "API reference", link: "/reference/api/index.html", target: "_self" },
        { text: "The panel's application API", link: "/reference/panel-application" },
        { text: "The panel's client API", link: "/reference/panel-client" },
        { text: "Pelican's application API", link: "/reference/panel-pelican-application" },
        { text: "Pelican's client API", link: "/reference/panel-pelican-client" },
        { text: "The router's HTTP API", link: "/reference/router/index.html", target: "_self" },
      ],
    },
    {
      text: "Coming from",
      items: [
        { text: "ClientXCMS", link: "/guides/coming-from-clientxcms" },
        { text: "WHMCS and Paymenter", link: "/guides/coming-from-whmcs-and-paymenter" },
      ],
    },
    {
      text: "Security",
      items: [
        { text: "Threat model", link: "/security/threat-model" },
        { text: "Licences of dependencies", link: "/reference/dependency-licences" },
      ],
    },
    { text: "Error codes", link: "/errors" },
  ],
};
