import type { DefaultTheme } from "vitepress";

export const english: DefaultTheme.Config = {
  nav: [
    { text: "Start", link: "/start" },
    { text: "Concepts", link: "/concepts/the-way-of-an-order" },
    { text: "Guides", link: "/guides/sell-minecraft" },
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
      ],
    },
    {
      text: "Selling",
      items: [
        { text: "Sell Minecraft", link: "/guides/sell-minecraft" },
        { text: "Sell FiveM", link: "/guides/sell-fivem" },
        { text: "Several panels", link: "/guides/several-panels" },
      ],
    },
    {
      text: "Running",
      items: [
        { text: "PostgreSQL and several workers", link: "/guides/postgresql-and-workers" },
        { text: "Operations", link: "/guides/operations" },
        { text: "Test with the emulator", link: "/guides/testing" },
      ],
    },
    {
      text: "Coming from",
      items: [{ text: "WHMCS and Paymenter", link: "/guides/coming-from-whmcs-and-paymenter" }],
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
