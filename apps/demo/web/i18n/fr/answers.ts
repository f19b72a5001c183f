import type { AnswerWords } from "../answer-words.ts";

/** What the server says about what was typed, in French. The rules are those of the eggs. */
export const answers: AnswerWords = [
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
