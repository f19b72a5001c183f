import type { Messages } from "../load-messages.ts";

export const store: Messages["store"] = {
  title: "Serveurs de jeu",
  lead: "Choisissez une offre, un jeu, et jouez une minute plus tard.",
  order: "Commander",
  orderProduct: (name) => `Commander ${name}`,
  memory: "Mémoire",
  disk: "Disque",
  cpu: "Processeur",
  databases: "Bases de données",
  backups: "Sauvegardes",
  extraPorts: "Ports en plus",
  games: "Jeux",
  cores: (count) => `${count} vCPU`,
  left: (count) => (count === 1 ? "Plus qu'un" : `Plus que ${count}`),
  inStock: "Disponible",
  soldOut: "Épuisé",
  waitsForRoom: "Sur liste d'attente",
  soldOutWhy: "Pourquoi cette offre est épuisée",
  empty: "Aucune offre pour le moment",
  emptyDetail: "Les offres apparaissent ici dès que l'administrateur en enregistre une.",
  emptyAction: "Ajouter une offre",
  per: { month: "par mois", hour: "de l'heure" },
};

export const order: Messages["order"] = {
  title: (product) => `Commander ${product}`,
  back: "Boutique",
  game: "Jeu",
  name: "Nom de votre serveur",
  nameHint: "Affiché dans votre liste et sur le panel. Laissez vide pour un nom par défaut.",
  configuration: "Configuration",
  settings: "Réglages du jeu",
  settingsHint: "Vous pourrez les modifier ensuite.",
  summary: "Votre serveur",
  submit: "Commander",
  submitting: "Commande en cours…",
  signInToOrder: "Se connecter pour commander",
  optional: "facultatif",
  adds: (what) => `+ ${what}`,
  included: "inclus",
  checking: "Vérification…",
  fitsAll: "Tout est bon.",
  noRoom: "Plus de place pour cette configuration. Essayez moins de mémoire ou une autre ville.",
  waitsForRoom: "Il n'y a pas de place pour l'instant : votre commande attendra qu'il y en ait.",
  toMend: (count) => (count > 1 ? `${count} champs restent à compléter.` : "Un champ reste à compléter."),
  dedicatedIp: "Adresse IP dédiée",
  price: "Prix",
};

export const progress: Messages["progress"] = {
  title: "Votre serveur arrive",
  titleReady: "Votre serveur est prêt",
  titleFailed: "Une intervention est nécessaire",
  back: "Mes serveurs",
  done: "Terminé",
  failed: "Échec",
  steps: {
    queued: "Commande reçue",
    creating: "Création du serveur",
    installing: "Installation du jeu",
    running: "Prêt à jouer",
  },
  waits: {
    turn: (time) => `En attente de l'opération précédente : ${time}`,
    retry: (time) => `Échec ; nouvel essai automatique : ${time}`,
    "rate-limit": (time) => `Le panel demande de patienter ; reprise automatique : ${time}`,
    node: (time) => `Le node ne répond pas ; reprise dès son retour : ${time}`,
    panel: (time) => `Le panel n'est pas disponible ; reprise dès son retour : ${time}`,
    installation: (time) => `En attente de l'installation par le node : ${time}`,
    transfer: (time) => `Déménagement vers un autre nœud, avec tous les fichiers : ${time}`,
    servers: (time) => `Les serveurs du pool suivent : ${time}`,
  },
  working: (time) => `Échange avec le panel : ${time}`,
  queued: (time) => `En file d'attente : ${time}`,
  address: "Adresse",
  addressHint: "À saisir dans le jeu.",
  copyAddress: "Copier l'adresse",
  manage: "Gérer le serveur",
  elapsed: (time) => `${time} depuis la commande`,
  lostConnection: "Connexion perdue. Votre commande est conservée ; la page reprend dès que la boutique répond.",
  reason: "Ce qui s'est passé",
  failedAdvice: "Votre commande est conservée. L'administrateur en est averti et peut la relancer.",
};

export const services: Messages["services"] = {
  title: "Mes serveurs",
  lead: (count) => (count > 1 ? `${count} serveurs` : `${count} serveur`),
  empty: "Vous n'avez pas encore de serveur",
  emptyDetail: "Vos serveurs apparaissent ici, avec leur état, leur adresse et leur échéance.",
  emptyAction: "Aller à la boutique",
  expires: (time) => `Échéance ${time}`,
  neverExpires: "Sans échéance",
  columns: { name: "Serveur", state: "État", address: "Adresse", product: "Offre", expires: "Échéance" },
  showTerminated: "Afficher les serveurs supprimés",
};

export const states: Messages["states"] = {
  pending: "Commandé",
  installing: "Installation",
  active: "Actif",
  suspended: "Suspendu",
  terminated: "Supprimé",
  failed: "À traiter",
};

export const failures: Messages["failures"] = {
  retryable: "Le panel est resté injoignable trop longtemps.",
  permanent: "Le panel a refusé.",
  "unknown-outcome": "On ignore si le panel l'a fait.",
  "needs-person": "L'administrateur doit d'abord changer quelque chose.",
};

export const failureCodes: Messages["failureCodes"] = {
  install_failed: "L'installation du jeu a échoué.",
  installed_empty: "Le jeu a été installé, mais il n'y a rien.",
};

export const suspensionReasons: Messages["suspensionReasons"] = {
  expired: "Serveur suspendu : l'échéance est passée. Le renouvellement le rétablit aussitôt, avec toutes ses données.",
  requested: "Serveur suspendu par l'administrateur. Vos données sont conservées.",
  "found-on-panel": "Serveur suspendu depuis le panel. Vos données sont conservées.",
  pool: "Serveur suspendu avec son pool. Il revient avec lui.",
};
