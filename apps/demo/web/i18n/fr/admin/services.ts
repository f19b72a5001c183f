import type { Messages } from "../../load-messages.ts";

export const services: Messages["admin"]["services"] = {
  create: "Nouveau service",
  title: (id) => `Service ${id}`,
  searchHint: "Numéro, nom, client, adresse",
  pick: (id) => `Choisir ${id}`,
  picked: (count) => (count > 1 ? `${count} choisis` : `${count} choisi`),
  renewMonth: "Renouveler d'un mois",
  asTable: "Enregistrer en tableau",
  retry: "Réessayer",
  retryWhat: "La dernière demande abandonnée de chacun est tentée une nouvelle fois.",
  severalTitle: (command, count) => `${command} : ${count > 1 ? `${count} services` : `${count} service`}`,
  leftOut: (count) =>
    count > 1
      ? `${count} sont laissés de côté : leur état ne le permet pas.`
      : "Un seul est laissé de côté : son état ne le permet pas.",
  summary: (taken, refused) => `Demandes enregistrées : ${taken}, refusées : ${refused}.`,
  taken: "demande enregistrée",
  server: "Serveur sur le panel",
  isPool: "Un pool",
  poolHint: "Le numéro d'un pool : le serveur y est alors créé, et appartient à son client.",
  endsWithPool: "Avec son pool",
  poolPage: "Ouvrir le pool",
  listServers: "Lister ses serveurs",
  control: "Gérer le serveur",
  reason: "Motif (facultatif)",
  until: "Nouvelle échéance",
  noEnd: "Sans échéance",
  id: "Numéro du service",
  idHint: "Votre propre numéro de commande. Le même numéro ne crée jamais un second serveur.",
  customerHint: "Votre propre numéro de client.",
  emailHint: "Uniquement pour un nouveau client.",
  serverName: "Nom du serveur",
  serverNameHint: "Laissez vide pour le nom prévu par l'offre.",
  accepted: (command, id) => `${command} : la demande pour ${id} est enregistrée.`,
  empty: "Aucun service ici",
  emptyDetail: "Les commandes de la boutique apparaissent ici, ainsi que celles que vous créez vous-même.",
  whyNotPlaced: "Où il aurait pu aller",
  newOwner: "Nouveau propriétaire",
  egg: "Egg",
  keepEgg: "Le même egg",
  acceptLoss: "J'accepte que des données puissent être perdues",
};

export const commands: Messages["admin"]["commands"] = {
  suspend: {
    button: "Suspendre",
    title: (id) => `Suspendre ${id}`,
    what: "Le serveur s'arrête. Ses données sont conservées.",
  },
  unsuspend: {
    button: "Réactiver",
    title: (id) => `Réactiver ${id}`,
    what: "Le client peut redémarrer son serveur.",
  },
  renew: {
    button: "Renouveler",
    title: (id) => `Renouveler ${id}`,
    what: "Une suspension due à l'ancienne échéance est levée.",
  },
  upgrade: {
    button: "Changer d'offre",
    title: (id) => `Changer l'offre ou les options de ${id}`,
    what: "Voyez d'abord ce qui changerait ; rien ne se passe avant votre confirmation.",
  },
  reinstall: {
    button: "Réinstaller",
    title: (id) => `Réinstaller ${id}`,
    what: "L'installation de l'egg est relancée. Les fichiers qu'elle écrit sont remplacés.",
  },
  owner: {
    button: "Changer de propriétaire",
    title: (id) => `Transférer ${id}`,
    what: "Le serveur appartient dès lors à un autre client, ici et sur le panel.",
  },
  rename: {
    button: "Renommer",
    title: (id) => `Renommer ${id}`,
    what: "Le nom sur le panel et dans la liste du client.",
  },
  expire: {
    button: "Faire expirer",
    title: (id) => `Faire expirer ${id} maintenant`,
    what: "La période payée prend fin maintenant ; le serveur est suspendu.",
  },
  terminate: {
    button: "Résilier",
    title: (id) => `Résilier ${id}`,
    what: "Le serveur est supprimé du panel avec toutes ses données, définitivement.",
  },
};

export const upgradePlan: Messages["admin"]["upgradePlan"] = {
  title: "Ce qui changerait",
  outcomes: {
    "nothing-to-do": "Rien ne changerait.",
    possible: "La place nécessaire est disponible.",
    "needs-another-node": "Le nœud n'a pas la place nécessaire.",
  },
  what: "Élément",
  from: "Maintenant",
  to: "Ensuite",
  egg: (nest, egg) => `nest ${nest}, egg ${egg}`,
  node: "Nœud",
  image: "Image",
  startup: "Commande de démarrage",
  reasons: {
    product: "selon l'offre",
    customer: "la valeur du client est gardée",
    "egg-default": "valeur par défaut de l'egg",
    port: "selon les ports",
    removed: "le nouvel egg n'a pas cette variable",
  },
  warnings: "À noter",
  limits: {
    memory: "Mémoire",
    swap: "Swap",
    disk: "Disque",
    io: "Poids des E/S",
    cpu: "CPU (%)",
    threads: "Threads CPU",
    oomKiller: "OOM killer",
    databases: "Bases de données",
    backups: "Sauvegardes",
    furtherPorts: "Ports supplémentaires",
  },
};
