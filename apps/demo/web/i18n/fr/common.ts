import type { Messages } from "../load-messages.ts";

export const common: Messages["common"] = {
  loading: "Chargement",
  close: "Fermer",
  cancel: "Annuler",
  save: "Enregistrer",
  saved: "Enregistré.",
  remove: "Supprimer",
  add: "Ajouter",
  edit: "Modifier",
  copy: "Copier",
  copied: "Copié",
  tryAgain: "Réessayer",
  refresh: "Actualiser",
  search: "Rechercher",
  all: "Tous",
  none: "Aucun",
  yes: "Oui",
  no: "Non",
  unlimited: "Illimité",
  more: "Afficher la suite",
  unsaved: "Vos modifications ne sont pas enregistrées. Les abandonner ?",
  messages: "Messages",
  sortBy: (column) => `Trier par ${column}`,
  unreachable: "La boutique ne répond pas",
  unreachableDetail: "La connexion est perdue, ou la boutique redémarre. Vos demandes sont conservées.",
  reconnecting: "La boutique ne répond pas. Reconnexion…",
  notFound: "Cette page n'existe pas",
  notFoundDetail: "L'adresse est peut-être erronée, ou son contenu n'existe plus.",
  remedy: "Que faire",
  skipToContent: "Aller au contenu",
  open: (name) => `Ouvrir ${name}`,
};

export const units: Messages["units"] = { gibibytes: "Gio", mebibytes: "Mio" };

export const navigation: Messages["navigation"] = {
  main: "Navigation principale",
  store: "Boutique",
  services: "Mes serveurs",
  balance: "Solde",
  administration: "Administration",
  signIn: "Se connecter",
  signOut: "Se déconnecter",
  account: "Compte",
  language: "Langue",
  theme: "Apparence",
  themes: { system: "Système", light: "Clair", dark: "Sombre" },
  about: "Une petite boutique d'hébergement, fondée sur Hatchery.",
};

export const signIn: Messages["signIn"] = {
  title: "Connexion",
  lead: "Ceci est une démonstration : choisissez l'un des deux comptes, ou saisissez son mot de passe.",
  as: (name) => `Se connecter en tant que ${name}`,
  roles: {
    customer: "Client : commande et gère ses serveurs",
    admin: "Administrateur : gère la boutique",
  },
  orType: "Ou saisissez vos identifiants",
  email: "Adresse e-mail",
  password: "Mot de passe",
  submit: "Se connecter",
};
