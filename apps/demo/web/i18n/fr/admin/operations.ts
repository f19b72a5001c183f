import type { Messages } from "../../load-messages.ts";

export const operationStatus: Messages["admin"]["operationStatus"] = {
  waiting: "En attente",
  running: "En cours",
  succeeded: "Terminée",
  failed: "Échouée",
  cancelled: "Annulée",
};

export const waitsFor: Messages["admin"]["waitsFor"] = {
  turn: "Attend son tour",
  retry: "Attend une nouvelle tentative",
  "rate-limit": "Attend la limite de débit",
  node: "Attend le nœud",
  panel: "Attend le panel",
  installation: "Installation en cours",
  transfer: "Déménage vers un autre nœud",
  servers: "Attend les serveurs du pool",
};

export const kinds: Messages["admin"]["kinds"] = {
  create: "Création",
  suspend: "Suspension",
  unsuspend: "Réactivation",
  expire: "Expiration",
  terminate: "Résiliation",
  upgrade: "Changement d'offre",
  "change-options": "Changement d'options",
  reinstall: "Réinstallation",
  rename: "Renommage",
  "change-owner": "Changement de propriétaire",
  import: "Importation",
  renew: "Renouvellement",
  "sync-customer": "Mise à jour du client",
  repair: "Réparation",
};

export const operations: Messages["admin"]["operations"] = {
  lead: "Chaque changement, ce qu'il a fait et ce qu'il a coûté.",
  title: (kind) => `Opération : ${kind}`,
  kind: "Changement",
  attempts: "Tentatives",
  attempt: (attempt) => `tentative ${attempt}`,
  panelRequests: "Requêtes au panel",
  requests: (count) => (count > 1 ? `${count} requêtes` : `${count} requête`),
  nextTry: "Prochaine tentative",
  finished: "Fin",
  retry: "Réessayer",
  cancel: "Annuler l'opération",
  done: { retry: "Une nouvelle tentative commence.", cancel: "L'opération est annulée." },
  steps: "Étapes",
  noSteps: "Aucune étape n'a encore commencé.",
  outcomes: { done: "fait", "already-done": "déjà fait", failed: "échec", waits: "en attente" },
  empty: "Aucune opération ici",
  emptyDetail: "Commandes, suspensions, renouvellements : chaque demande apparaît ici aussitôt.",
  health: {
    title: "Le worker",
    working: "Au travail",
    stopped: "À l'arrêt",
    waiting: (count) => `${count} en attente`,
    running: (count) => `${count} en cours`,
    failed: (count) => `${count} en échec`,
    held: (panel) => `Panel ${panel} suspendu`,
    database: (kind, latency) => `Base de données : ${kind}, ${latency} ms`,
    kinds: { pglite: "embarquée (PGlite)", postgres: "PostgreSQL" },
  },
};
