import type { Messages } from "../../load-messages.ts";

export const usage: Messages["admin"]["usage"] = {
  lead: "Ce que les services ont consommé, quand leur offre est mesurée. Une période close ne change plus.",
  balances: "Soldes",
  noBalances: "Personne n'a encore rien versé.",
  periods: "Périodes closes",
  empty: "Aucune période close",
  emptyDetail: "Les services dont l'offre est mesurée apparaissent ici à chaque heure ou jour plein, en UTC.",
  from: "Du",
  to: "Au",
  active: "Actif",
  running: "En marche",
  unknown: "Inconnu",
  sent: "Envoyé",
  sinceThen: "Actif depuis la dernière période close",
};
