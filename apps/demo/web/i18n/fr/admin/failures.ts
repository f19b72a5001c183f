import type { FailureTexts } from "../../failure-texts.ts";

const nothingToDo = "Rien à faire : une autre tentative suit.";
const readLog = "Lisez le journal du daemon (Wings) du node, puis réessayez l'opération.";
const checkPanel = "Vérifiez l'adresse et les clés du panel sous « Panels », puis réessayez l'opération.";

/** Pourquoi une opération n'a pas réussi, par le code. */
export const failureTexts: FailureTexts = {
  no_room: {
    message: "Aucun node n'a de place pour ce serveur.",
    remedy:
      "Libérez de la place ou des ports sur un node, ou changez l'emplacement de l'offre, puis réessayez l'opération.",
  },
  node_held: {
    message: "Le daemon du node n'a pas répondu récemment ; il est laissé au repos.",
    remedy: "Vérifiez le daemon (Wings) du node ; les opérations reprennent d'elles-mêmes quand il répond.",
  },
  node_unsettled: { message: "Le node du serveur a changé pendant la préparation.", remedy: nothingToDo },
  node_refuses_server: {
    message: "Le daemon du node signale une erreur pour ce serveur.",
    remedy: "Lisez le journal du daemon. Après plusieurs essais, le serveur est supprimé du panel.",
  },
  install_failed: { message: "L'installation du jeu a échoué.", remedy: readLog },
  installed_empty: {
    message: "Le jeu est installé, mais le serveur est vide.",
    remedy: "Lisez le journal de l'installation sur le node, puis réessayez l'opération.",
  },
  installation_hidden: {
    message: "Le serveur a été suspendu sur le panel pendant son installation.",
    remedy: "Levez la suspension sur le panel ; suspendez plutôt le service quand il est actif.",
  },
  port_taken: { message: "Un port prévu a été pris entre-temps sur le panel.", remedy: nothingToDo },
  egg_changed: {
    message: "Le panel a créé le serveur sans une variable ajoutée entre-temps à son egg.",
    remedy: nothingToDo,
  },
  server_doubtful: {
    message: "Le daemon du node a répondu par une erreur à propos d'un serveur peut-être créé.",
    remedy: nothingToDo,
  },
  server_half_made: { message: "Le panel a gardé un serveur que le daemon avait refusé.", remedy: nothingToDo },
  server_vanishes: {
    message: "Le serveur a été retiré du panel avant la fin de son installation, à plusieurs reprises.",
    remedy: "Cherchez sur le panel qui le retire, puis réessayez l'opération.",
  },
  server_gone: {
    message: "Le serveur n'est plus sur le panel.",
    remedy: "Consultez les écarts : le serveur peut y être recréé, ou le service résilié.",
  },
  server_replaced: {
    message: "Ce numéro désigne maintenant un autre serveur : le panel semble avoir été restauré.",
    remedy: "Consultez les écarts avant toute autre action.",
  },
  no_server: {
    message: "Le service n'a pas de serveur sur un panel.",
    remedy: "Réessayez sa création, ou résiliez-le.",
  },
  nothing_sold: {
    message: "On ne sait pas ce qui a été donné à ce serveur.",
    remedy: "Faites évoluer le service vers ce qu'il doit être.",
  },
  transfer_failed: {
    message: "Les daemons n'ont pas pu déplacer le serveur ; il est resté où il était.",
    remedy: "Lisez les journaux des daemons (Wings) des deux nodes, puis réessayez l'opération.",
  },
  transfer_stuck: {
    message: "Le serveur n'était pas arrivé après six heures ; le déplacement a été annulé.",
    remedy: "Lisez les journaux des daemons (Wings) des deux nodes, puis réessayez l'opération.",
  },
  transfer_ended: {
    message: "Quelqu'un a annulé le déplacement sur le panel, ou les daemons ont échoué.",
    remedy: "Consultez l'activité du panel et les journaux des daemons (Wings), puis réessayez l'opération.",
  },
  needs_another_node: {
    message: "Le serveur ne peut pas devenir cela sur son node.",
    remedy: "Choisissez une cible plus petite, libérez de la place, ou vendez un nouveau service ailleurs.",
  },
  data_loss_not_accepted: {
    message: "Ce changement peut faire perdre des données.",
    remedy: "Montrez les avertissements à qui décide, puis recommencez en les acceptant.",
  },
  egg_broken: {
    message: "Cet egg ne fonctionne pas sur le panel : une de ses règles le fait échouer.",
    remedy: "Corrigez la règle de l'egg sur le panel, puis relisez le catalogue.",
  },
  egg_not_on_panel: {
    message: "Le panel n'a pas cet egg.",
    remedy: "Rétablissez l'egg sur le panel, ou corrigez son numéro dans l'offre, puis réessayez l'opération.",
  },
  egg_not_in_product: {
    message: "Le serveur a un egg que son offre ne propose pas.",
    remedy: "Rétablissez l'egg vendu, ou faites évoluer le service vers une offre qui a celui-ci.",
  },
  configuration_invalid: {
    message: "La configuration ne correspond plus à l'offre.",
    remedy: "Changez les options du service pour celles que son offre propose.",
  },
  state_forbids: {
    message: "L'état du service ne laisse plus rien à faire.",
    remedy: "Regardez ce qui lui est arrivé, et recommencez si c'est encore voulu.",
  },
  external_id_taken: {
    message: "Un autre serveur porte déjà cet identifiant externe.",
    remedy: "Consultez les écarts pour savoir lequel.",
  },
  foreign_external_id: {
    message: "Un autre système a donné son identifiant à ce serveur.",
    remedy: "Décidez quel système gère ce serveur, puis réessayez.",
  },
  email_taken: {
    message: "Un autre compte du panel a déjà cette adresse e-mail.",
    remedy: "Donnez une autre adresse au client, ou renommez l'autre compte, puis réessayez l'opération.",
  },
  account_gone: { message: "Le compte du client n'est plus sur le panel.", remedy: "Rien à faire : il est recréé." },
  account_of_an_administrator: {
    message: "Ce compte administre le panel ; il n'est pas modifié pour un client.",
    remedy: "Modifiez-le sur le panel, ou liez le client à un compte à lui.",
  },
  account_of_another_customer: {
    message: "Ce compte est lié à un autre client.",
    remedy: "Liez l'un des deux clients à un autre compte.",
  },
  customer_not_found: { message: "Ce client n'existe pas.", remedy: "Enregistrez le client, puis recommencez." },
  unexpected: { message: "Un imprévu s'est produit.", remedy: "Cherchez l'opération dans le journal." },
  panel_unreachable: { message: "Le panel ne répond pas.", remedy: checkPanel },
  connection_failed: { message: "La connexion au panel a échoué.", remedy: checkPanel },
  unauthorized: { message: "Le panel ne reconnaît pas la clé.", remedy: checkPanel },
  forbidden: { message: "La clé n'a pas ce droit sur le panel.", remedy: checkPanel },
  rate_limited: { message: "Le panel demande de patienter.", remedy: nothingToDo },
  timeout: { message: "Le panel a mis trop de temps à répondre.", remedy: nothingToDo },
  panel_failed: {
    message: "Le panel a signalé une erreur.",
    remedy: "Lisez le journal du panel, puis réessayez l'opération.",
  },
  validation_failed: {
    message: "Le panel a refusé une valeur.",
    remedy: "Corrigez l'offre ou les réponses du client, puis réessayez l'opération.",
  },
  daemon_unreachable: { message: "Le daemon du node ne répond pas.", remedy: readLog },
  daemon_failed: { message: "Le daemon du node a signalé une erreur.", remedy: readLog },
};
export const original = "Texte d'origine";
