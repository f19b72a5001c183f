import type { Messages } from "../../load-messages.ts";

export const imports: Messages["admin"]["imports"] = {
  lead: "Reprenez des serveurs créés à la main sur le panel. Noms, propriétaires et limites restent tels quels.",
  scan: "Chercher des serveurs",
  again: "Chercher de nouveau",
  server: "Serveur",
  product: "Offre",
  noProduct: "Aucune offre",
  customer: "Client",
  service: "Numéro du service",
  expires: "Échéance",
  because: {
    link: "lié à ce compte",
    "external-id": "désigné par l'identifiant externe du compte",
    email: "la même adresse e-mail",
  },
  same: "Même egg et mêmes limites",
  differs: "Ce qui diffère",
  choose: (name) => `Choisir ${name}`,
  plan: "Simuler",
  run: (count) => (count > 1 ? `Importer ${count} serveurs` : `Importer ${count} serveur`),
  outcomes: { possible: "Importable", done: "Déjà importé", conflict: "Non importable" },
  imported: (count) =>
    count > 1 ? `${count} serveurs sont en cours d'importation.` : `${count} serveur est en cours d'importation.`,
  empty: "Chaque serveur a son service",
  emptyDetail: "Il n'y a rien à importer de ce panel.",
  notScanned: "Pas encore cherché",
  notScannedDetail: "La recherche coûte une requête par page de la liste du panel et ne change rien.",
  noneChosen: "Choisissez au moins un serveur.",
};
