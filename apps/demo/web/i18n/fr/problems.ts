import type { ProblemTexts } from "../problem-texts.ts";

/** Les refus du serveur, par leur code. */
export const problems: ProblemTexts = {
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
};
