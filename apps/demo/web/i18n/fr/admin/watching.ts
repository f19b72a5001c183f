import type { Messages } from "../../load-messages.ts";

export const events: Messages["admin"]["events"] = {
  lead: "Tout ce qui se passe, au moment où cela se passe.",
  at: "Heure",
  type: "Événement",
  details: "Détails",
  filterType: "Commence par",
  filterService: "Service",
  pause: "Figer",
  resume: "Reprendre",
  held: (count) => `${count} plus récents en attente`,
  empty: "Il ne s'est encore rien passé",
  emptyDetail: "Commandes, changements, tentatives et échecs apparaissent ici d'eux-mêmes.",
};

export const faults: Messages["admin"]["faults"] = {
  lead: "Cassez quelque chose et regardez : les commandes attendent, puis reprennent une fois la panne réparée. Rien ne se perd.",
  names: {
    "node-down": { label: "Les nœuds ne répondent pas", hint: "Le panel est là, ses daemons non." },
    "panel-busy": { label: "Le panel répond 429", hint: "Trop de requêtes ; revenir dans 5 secondes." },
    "panel-down": { label: "Le panel répond 502", hint: "Quelque chose devant lui est en panne." },
    "installation-fails": { label: "Les installations échouent", hint: "À partir de la prochaine." },
  },
  killTitle: "Tuer la boutique",
  killHint:
    "Son processus s'arrête sans prévenir, au milieu de ce qu'il fait. Il redémarre aussitôt et reprend son travail.",
  kill: "Tuer le processus",
  killed: "Le processus n'est plus là. On attend le suivant…",
  back: (ms) => `La boutique est de retour après ${ms}. Tout ce qui était en cours continue.`,
  clockTitle: "Avancer l'horloge",
  clockHint:
    "Le temps passe d'un coup, dans la boutique et sur ses panels : les périodes se ferment, les soldes baissent, les échéances arrivent. Pas de retour en arrière.",
  clockSteps: { 1: "Une heure de plus", 24: "Un jour de plus" },
  clockAhead: (time) => `L'horloge de la boutique a ${time} d'avance.`,
  watch: "Ce qui est en cours",
  watchEmpty: "Rien n'est en cours. Commandez quelque chose, puis cassez quelque chose.",
  order: "Commander un serveur à observer",
  ordered: (id) => `Commandé : ${id}`,
};
