import type { ProblemCode } from "@hatchery/provisioner/http";
import type { ProblemText, ProblemTexts } from "../problem-texts.ts";

/** Les refus du serveur, par leur code. */
export const problems: ProblemTexts & Readonly<Record<ProblemCode, ProblemText>> = {
  invalid_input: {
    title: "Quelque chose est à corriger",
    remedy: "Corrigez les champs indiqués, puis renvoyez le formulaire.",
  },
  malformed_request: { title: "Demande incompréhensible", remedy: "Rechargez la page et recommencez." },
  unauthenticated: { title: "Vous n'êtes plus connecté", remedy: "Reconnectez-vous." },
  forbidden: { title: "Accès refusé", remedy: "Connectez-vous avec un autre compte." },
  credentials_wrong: {
    title: "Identifiants incorrects",
    detail: "Aucun compte ne correspond à cette adresse et à ce mot de passe.",
    remedy: "Vérifiez les deux, ou choisissez un compte de démonstration.",
  },
  csrf_token_wrong: { title: "Cette page n'est plus à jour", remedy: "Rechargez la page et recommencez." },
  too_many_attempts: { title: "Trop de tentatives", remedy: "Patientez une minute." },
  rate_limited: { title: "Trop de demandes", remedy: "Patientez un instant, puis recommencez." },
  panel_rate_limited: {
    title: "Le panel demande de patienter",
    detail: "Trop de demandes en peu de temps.",
    remedy: "Recommencez dans quelques minutes.",
  },
  panel_failed: { title: "Le panel n'a pas fait ce qui était demandé", remedy: "Recommencez dans un instant." },
  panel_unreachable: { title: "Le panel ne répond pas", remedy: "Recommencez dans quelques minutes." },
  daemon_unreachable: {
    title: "La machine de ce serveur ne répond pas",
    remedy: "Recommencez dans quelques minutes ; si cela persiste, prévenez l'hébergeur.",
  },
  daemon_failed: {
    title: "La machine de ce serveur a signalé une erreur",
    remedy: "Vérifiez l'état du serveur, puis recommencez ; si cela persiste, prévenez l'hébergeur.",
  },
  outcome_unknown: {
    title: "Impossible de savoir si c'est fait",
    remedy: "Vérifiez l'état du serveur avant de recommencer : c'est peut-être déjà fait.",
  },
  client_key_missing: {
    title: "Le contrôle du serveur n'est pas configuré",
    remedy: "Prévenez l'hébergeur : il manque une clé cliente du panel.",
  },
  service_has_no_server: { title: "Le serveur n'est pas encore là", remedy: "Attendez la fin de l'installation." },
  service_not_found: { title: "Ce serveur n'existe pas", remedy: "Revenez à la liste de vos serveurs." },
  operation_not_found: { title: "Cette opération n'existe pas", remedy: "Revenez à la liste de vos serveurs." },
  product_not_found: { title: "Cette offre n'existe pas", remedy: "Choisissez-en une autre dans la boutique." },
  product_archived: { title: "Cette offre n'est plus vendue", remedy: "Choisissez-en une autre dans la boutique." },
  service_conflict: { title: "Ce numéro de commande existe déjà", remedy: "Rechargez la page et recommencez." },
  command_refused: { title: "Impossible dans l'état actuel", remedy: "Attendez la fin de l'opération en cours." },
  control_not_possible: {
    title: "Le serveur ne peut pas être contrôlé maintenant",
    remedy: "Attendez qu'il soit actif : suspendu ou en installation, il refuse tout.",
  },
  control_refused: { title: "Le panel a refusé", remedy: "Vérifiez les limites de votre offre, puis recommencez." },
  control_object_not_found: { title: "Introuvable sur le serveur", remedy: "Actualisez la liste." },
  change_not_offered: {
    title: "Cette offre ne permet pas ce changement",
    remedy: "Choisissez autant ou plus que ce que vous avez, ou demandez à l'hébergeur.",
  },
  sold_out: {
    title: "Il n'y a plus de place",
    remedy: "Choisissez une offre plus petite ou un autre lieu, ou revenez plus tard.",
  },
  pool_budget_exceeded: {
    title: "Il ne reste pas assez dans le pool",
    remedy: "Choisissez plus petit, réduisez ou supprimez des serveurs du pool, ou agrandissez le pool.",
  },
  pool_not_active: {
    title: "Le pool n'est pas actif",
    remedy: "Renouvelez d'abord le pool, ou faites lever sa suspension.",
  },
  product_not_in_pool: {
    title: "Le pool n'est pas prévu pour ce type de serveur",
    remedy: "Choisissez un des types que le pool propose.",
  },
  service_in_pool: {
    title: "Le serveur appartient à un pool, qui en décide",
    remedy: "Donnez la commande pour le pool.",
  },
  not_cancellable: {
    title: "Il n'y a pas d'échéance à laquelle résilier",
    remedy: "Contactez l'hébergeur.",
  },
  data_loss_not_accepted: {
    title: "Des données pourraient être perdues",
    remedy: "Lisez l'avertissement, acceptez-le, puis recommencez.",
  },
  upgrade_impossible: { title: "Plus de place sur ce node", remedy: "Choisissez une offre plus petite." },
  not_entitled: { title: "Ce n'est pas possible avec votre compte", remedy: "Contactez l'hébergeur." },
  not_for_customers: { title: "Réservé à l'hébergeur", remedy: "Contactez l'hébergeur." },
  too_many_streams: { title: "Trop de pages ouvertes", remedy: "Fermez d'autres onglets de cette boutique." },
  internal_error: {
    title: "Une erreur s'est produite",
    remedy: "Recommencez ; si cela persiste, contactez l'hébergeur.",
  },
  customer_not_found: {
    title: "Ce client n'existe pas",
    remedy: "Commandez avec toutes ses coordonnées, ou enregistrez-le d'abord.",
  },
  panel_not_found: { title: "Ce panel n'existe pas", remedy: "Vérifiez son identifiant, ou enregistrez-le d'abord." },
  webhook_endpoint_not_found: { title: "Ce point d'accès n'existe pas", remedy: "Actualisez la liste." },
  webhook_delivery_not_found: {
    title: "Cet envoi n'existe pas",
    remedy: "Les anciens envois sont retirés après un temps.",
  },
  drift_finding_not_found: {
    title: "Cet écart n'existe plus",
    remedy: "Comparez à nouveau : il est peut-être déjà réparé.",
  },
  reference_reused: { title: "Cette référence a déjà servi", remedy: "Donnez une référence propre à chaque commande." },
  renewal_conflict: {
    title: "L'échéance a changé entre-temps",
    remedy: "Rechargez la page et renouvelez à partir de la nouvelle échéance.",
  },
  grant_ended: {
    title: "Ce qui était accordé n'est plus valable",
    remedy: "Recommencez : ce qui était réservé est rendu.",
  },
  grant_busy: { title: "La même demande est en cours", remedy: "Patientez un instant, puis recommencez." },
  grant_not_found: { title: "Cette autorisation n'existe pas", remedy: "Vérifiez la référence." },
  operation_not_retryable: {
    title: "Cette opération ne peut pas être réessayée",
    remedy: "Donnez la commande à nouveau.",
  },
  operation_not_cancellable: {
    title: "Cette opération ne peut plus être annulée",
    remedy: "Attendez sa fin et donnez la commande contraire.",
  },
  panel_in_use: {
    title: "Ce panel a encore des services",
    remedy: "Résiliez d'abord ses services, ou n'y acceptez plus de commandes.",
  },
  import_conflict: { title: "Ce serveur ne peut pas être repris ainsi", remedy: "Résolvez les conflits indiqués." },
  repair_not_offered: {
    title: "Cette réparation ne convient pas à l'écart",
    remedy: "Choisissez une de celles qui sont proposées.",
  },
  panel_check_failed: {
    title: "Le panel ne fonctionne pas avec cette adresse et ces clés",
    remedy: "Voyez quelle vérification a échoué, corrigez, puis enregistrez à nouveau.",
  },
  invalid_options: {
    title: "Les réglages du programme ne sont pas valables",
    remedy: "Corrigez les réglages indiqués.",
  },
  encryption_key_wrong: {
    title: "Les clés enregistrées ne peuvent pas être déchiffrées",
    remedy: "Donnez la clé de chiffrement précédente.",
  },
  database_in_use: {
    title: "Un autre programme utilise la base de données",
    remedy: "Arrêtez-le, ou utilisez PostgreSQL.",
  },
  database_directory_unusable: {
    title: "Ce dossier ne peut pas contenir la base de données",
    remedy: "Choisissez un dossier où le programme peut écrire.",
  },
  database_damaged: {
    title: "Les fichiers de la base de données sont endommagés",
    remedy: "Rétablissez une copie du dossier.",
  },
  runtime_unsupported: {
    title: "Cette version de Node.js est trop ancienne",
    remedy: "Installez Node.js 22.12 ou plus récent.",
  },
  database_too_new: {
    title: "La base de données vient d'une version plus récente",
    remedy: "Réinstallez la version la plus récente.",
  },
  database_unavailable: {
    title: "La base de données ne répond pas",
    remedy: "Recommencez dans un instant : rien n'a été fait deux fois.",
  },
  provisioner_stopped: { title: "La boutique s'arrête", remedy: "Recommencez dans un instant." },
  malformed_json: { title: "Demande illisible", remedy: "Rechargez la page et recommencez." },
  cross_origin_refused: {
    title: "Une autre page ne peut rien changer ici",
    remedy: "Recommencez depuis une page de cette boutique.",
  },
  right_ended: { title: "Vous ne pouvez plus voir ceci", remedy: "Rechargez la page : vos droits ont changé." },
  route_not_found: { title: "Cette adresse n'existe pas", remedy: "Rechargez la page et recommencez." },
  method_not_allowed: { title: "Cette action n'existe pas", remedy: "Rechargez la page et recommencez." },
  idempotency_in_progress: {
    title: "La même demande est en cours",
    remedy: "Patientez un instant : sa réponse arrive.",
  },
  body_too_large: { title: "C'est trop volumineux", remedy: "Envoyez moins, ou passez par l'envoi de fichiers." },
  unsupported_media_type: { title: "Format non pris en charge", remedy: "Rechargez la page et recommencez." },
  idempotency_key_invalid: { title: "Demande mal formée", remedy: "Rechargez la page et recommencez." },
  idempotency_key_reused: { title: "Cette demande a déjà servi", remedy: "Rechargez la page et recommencez." },
};
