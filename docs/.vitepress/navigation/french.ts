import type { DefaultTheme } from "vitepress";

export const french: DefaultTheme.Config = {
  nav: [
    { text: "Démarrer", link: "/fr/start" },
    { text: "Concepts", link: "/fr/concepts/the-way-of-an-order" },
    { text: "Guides (en anglais)", link: "/guides/sell-minecraft" },
  ],
  sidebar: [
    { text: "Démarrer en cinq minutes", link: "/fr/start" },
    {
      text: "Concepts",
      items: [
        { text: "Le parcours d’une commande", link: "/fr/concepts/the-way-of-an-order" },
        { text: "Les états", link: "/fr/concepts/states" },
        { text: "Pourquoi rien ne se perd", link: "/fr/concepts/how-nothing-gets-lost" },
      ],
    },
    {
      text: "Guides (en anglais)",
      items: [{ text: "Ce que le démon ne dit pas", link: "/guides/what-the-daemon-does-not-tell" }],
    },
  ],
  outline: { label: "Sur cette page", level: "deep" },
  docFooter: { prev: "Page précédente", next: "Page suivante" },
  darkModeSwitchLabel: "Apparence",
  returnToTopLabel: "Retour en haut",
  sidebarMenuLabel: "Menu",
};
