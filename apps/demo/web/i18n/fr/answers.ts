import type { AnswerWords } from "../answer-words.ts";

/** What the server says about what was typed, in French. The rules are those of the eggs. */
export const answers: AnswerWords = [
  [/^Your balance is less than what an hour of it costs\.$/, "Votre solde est inférieur au prix d'une heure."],
  [/^Top up your balance, then order again\.$/, "Rechargez votre solde, puis commandez à nouveau."],
  [/^It is paid by the hour and has no end\.$/, "Ce serveur est payé à l'heure : il n'a pas d'échéance."],
  [
    /^Top up your balance: it goes on as long as there is something left\.$/,
    "Rechargez votre solde : le serveur continue tant qu'il en reste.",
  ],
  [
    /^What is paid by the hour and what is paid by the month do not become one another\.$/,
    "Une offre à l'heure et une offre au mois ne se remplacent pas l'une l'autre.",
  ],
  [/^Order the other one, and end this one\.$/, "Commandez l'autre, puis mettez fin à celle-ci."],
  [/^(.+?) is (?:required|needed)\.$/, "Une valeur est nécessaire."],
  [/^(.+?) has to be a whole number\.$/, "Saisissez un nombre entier."],
  [/^(.+?) has to be a number\.$/, "Saisissez un nombre."],
  [/^(.+?) has to be 1 or 0\.$/, "Saisissez 1 ou 0."],
  [/^(.+?) has to be between (\S+) and (\S+) characters long\.$/, "De $2 à $3 caractères."],
  [/^(.+?) has to be between (\S+) and (\S+)\.$/, "De $2 à $3."],
  [/^(.+?) has to be at least (\S+) characters long\.$/, "Au moins $2 caractères."],
  [/^(.+?) has to be at least (\S+)\.$/, "Au moins $2."],
  [/^(.+?) has to be at most (\S+) characters long\.$/, "Au plus $2 caractères."],
  [/^(.+?) has to be at most (\S+)\.$/, "Au plus $2."],
  [/^(.+?) has to be one of (.+)\.$/, "Une de ces valeurs : $2."],
  [/^(.+?) has to be of the form (.+)\.$/, "Le format attendu est $2."],
  [/^(.+?) has to be a text that begins with (.+)\.$/, "Doit commencer par $2."],
  [/^(.+?) has to be letters and digits only\.$/, "Lettres et chiffres uniquement."],
  [/^(.+?) has to be a web address.*\.$/, "Saisissez une adresse web complète, comme https://example.com."],
];
