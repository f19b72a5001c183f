import { type AnswerWords, inWords } from "../../answer-words.ts";

/** What the panel has otherwise, in French. */
const differences: AnswerWords = [
  [
    /^service (\S+) is terminated, but its server is still there\.$/,
    "le service est résilié, mais son serveur est encore là.",
  ],
  [
    /^the external id is (\S+) instead of (\S+); .*$/,
    "l'identifiant externe est $1 au lieu de $2 ; une modification faite ailleurs l'efface.",
  ],
  [/^the owner is user (\S+) instead of (\S+)\.$/, "le propriétaire est l'utilisateur $1 au lieu de $2."],
  [/^the egg is (\S+) instead of (\S+)\.$/, "l'egg est $1 au lieu de $2."],
  [/^it is suspended here, but .*$/, "il est suspendu ici, mais actif sur le panel."],
  [/^it is active here, but suspended on the panel\.$/, "il est actif ici, mais suspendu sur le panel."],
  [
    /^(.+ is .+ instead of .+)$/,
    (all) =>
      all
        .replaceAll(/(\w+) is (without limit|\S+) instead of/g, "$1 : $2 au lieu de")
        .replaceAll("without limit", "sans limite"),
  ],
];

/** What the server says to the administrator about products, placement and import, in French. */
export const adminAnswers: AnswerWords = [
  [/^not public$/, "non public"],
  [/^in maintenance$/, "en maintenance"],
  [/^(\d+) MiB of memory short$/, "il manque $1 Mio de mémoire"],
  [/^(\d+) MiB of disk short$/, "il manque $1 Mio de disque"],
  [/^no free port in (.+)$/, "aucun port libre dans $1"],
  [/^no free port$/, "aucun port libre"],
  [/^cpu is (\S+), the product has (\S+)$/, "CPU : $1, l'offre prévoit $2"],
  [/^memory is (\S+), the product has (\S+)$/, "mémoire : $1 Mio, l'offre prévoit $2"],
  [/^disk is (\S+), the product has (\S+)$/, "disque : $1 Mio, l'offre prévoit $2"],
  [/^databases is (\S+), the product has (\S+)$/, "bases de données : $1, l'offre prévoit $2"],
  [/^backups is (\S+), the product has (\S+)$/, "sauvegardes : $1, l'offre prévoit $2"],
  [/^furtherPorts is (\S+), the product has (\S+)$/, "ports supplémentaires : $1, l'offre prévoit $2"],
  [/^(.+) suit it equally well\.$/, "Plusieurs offres conviennent aussi bien : $1."],
  [/^Name the product\.$/, "Choisissez l'offre."],
  [/^Too small: expected string to have >=1 characters\.$/, "Ce champ ne peut pas être vide."],
  [/^Too small: expected array to have >=1 items\.$/, "Il en faut au moins un."],
  [/^Give at least 1\.$/, "Complétez-le."],
  [/^Give at least (\S+)\.$/, "Donnez au moins $1."],
  [/^Give at most (\S+)\.$/, "Donnez au plus $1."],
  [/^Correct it\.$/, "Corrigez-le."],
  [/^Has to be up to 100 letters, digits, \., - and _\.?$/, "Jusqu'à 100 lettres, chiffres, ., - et _."],
  [/^Has to be a word of letters, digits, \., - and _\.?$/, "Un mot de lettres, chiffres, ., - et _."],
  [/^(%\S*%) is no variable of templates\.$/, "$1 n'est pas une variable."],
  [/^Known are (.+); write %% for a percent sign\.$/, "Les variables sont $1 ; écrivez %% pour un signe pour cent."],
  [/^The template has a single percent sign\.$/, "Un signe pour cent est seul."],
  [/^Write %% for a percent sign\.$/, "Écrivez %% pour un signe pour cent."],
  [/^(.+) is no size\.$/, "$1 n'est pas une taille."],
  [/^(.+) is no duration\.$/, "$1 n'est pas une durée."],
  [
    /^Write for example "3 days", "36 hours" or "90 minutes"\.$/,
    "Écrivez par exemple « 3 days », « 36 hours » ou « 90 minutes ».",
  ],
  [/^(.+) is no range of ports\.$/, "$1 n'est pas une plage de ports."],
  [
    /^Service (\S+), server (\d+): (.+)$/,
    (_, service, server, rest = "") => `Service ${service}, serveur ${server} : ${inWords(differences, rest)}`,
  ],
  [
    /^Service (\S+) is paid for, but its server is gone and number (\d+) is another server's: the panel was restored from a backup\.$/,
    "Le service $1 est payé, mais son serveur n'existe plus et le numéro $2 est celui d'un autre : le panel a été restauré d'une sauvegarde.",
  ],
  [
    /^Service (\S+) is paid for, but the panel has no server of it: somebody deleted it there\.$/,
    "Le service $1 est payé, mais son serveur n'est plus sur le panel : quelqu'un l'y a supprimé.",
  ],
  [
    /^Server (\d+) carries the external id of service (\S+), whose own server (\d+) is gone\.$/,
    "Le serveur $1 porte l'identifiant externe du service $2, dont le serveur $3 n'existe plus.",
  ],
  [
    /^Server (\d+) \((.+)\) carries the external id of service (\S+), whose server is (\d+)\.$/,
    "Le serveur $1 ($2) porte l'identifiant externe du service $3, dont le serveur est le $4.",
  ],
  [
    /^Server (\d+) \((.+)\) belongs to no service: it has no external id\.$/,
    "Le serveur $1 ($2) n'appartient à aucun service : il n'a pas d'identifiant externe.",
  ],
  [
    /^Server (\d+) \((.+)\) belongs to no service: its external id names service (\S+), which is not there\.$/,
    "Le serveur $1 ($2) n'appartient à aucun service : son identifiant externe désigne le service $3, qui n'existe pas.",
  ],
  [/^Server (\d+) \((.+)\) belongs to no service: .+$/, "Le serveur $1 ($2) n'appartient à aucun service."],
  [
    /^Customer (\S+) is linked to user (\d+) of the panel, which is not there: .+$/,
    "Le client $1 est lié à l'utilisateur $2 du panel, qui n'existe plus : quelqu'un l'a supprimé, ou le panel a été restauré.",
  ],
  [
    /^Customer (\S+) is linked to user (\d+) of the panel, which is somebody else by now .+$/,
    "Le client $1 est lié à l'utilisateur $2 du panel, qui est maintenant quelqu'un d'autre : le panel a été restauré.",
  ],
  [
    /^User (\d+) \((.+)\) carries the external id of customer (\S+), who is linked to user (\d+): .+$/,
    "L'utilisateur $1 ($2) porte l'identifiant externe du client $3, qui est lié à l'utilisateur $4 : supprimez celui qui n'a pas de serveur, ou effacez son identifiant externe.",
  ],
];
