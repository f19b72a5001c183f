import { defineConfig } from "vitepress";

export default defineConfig({
  title: "Hatchery",
  description: "Sell game servers on a Pterodactyl panel from TypeScript.",
  cleanUrls: true,
  srcExclude: ["decisions/**"],
  themeConfig: {
    search: { provider: "local" },
    outline: "deep",
    nav: [
      { text: "Start", link: "/start" },
      { text: "Concepts", link: "/concepts/the-way-of-an-order" },
      { text: "Guides", link: "/guides/sell-minecraft" },
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
          { text: "Several panels", link: "/guides/several-panels" },
          { text: "PostgreSQL and several workers", link: "/guides/postgresql-and-workers" },
          { text: "Test with the emulator", link: "/guides/testing" },
          { text: "Operations", link: "/guides/operations" },
        ],
      },
    ],
  },
});
