import type { AnswerWords } from "../../answer-words.ts";

/** What the server says to the administrator about placement and import, in French. */
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
  [/^allocations is (\S+), the product has (\S+)$/, "ports supplémentaires : $1, l'offre prévoit $2"],
  [/^(.+) suit it equally well\.$/, "Plusieurs offres conviennent aussi bien : $1."],
  [/^Name the product\.$/, "Choisissez l'offre."],
];
