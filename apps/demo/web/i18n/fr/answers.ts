import type { AnswerWords } from "../answer-words.ts";

/** What the server says about what was typed, in French. The rules are those of the eggs. */
export const answers: AnswerWords = [
  [/^(.+?)(?: \(\w+\))? is (?:required|needed)\.$/, "Une valeur est nécessaire."],
  [/^(.+?)(?: \(\w+\))? has to be a whole number\.$/, "Saisissez un nombre entier."],
  [/^(.+?)(?: \(\w+\))? has to be a number\.$/, "Saisissez un nombre."],
  [/^(.+?)(?: \(\w+\))? has to be 1 or 0\.$/, "Saisissez 1 ou 0."],
  [/^(.+?)(?: \(\w+\))? has to be between (\S+) and (\S+) characters long\.$/, "De $2 à $3 caractères."],
  [/^(.+?)(?: \(\w+\))? has to be between (\S+) and (\S+)\.$/, "De $2 à $3."],
  [/^(.+?)(?: \(\w+\))? has to be at least (\S+) characters long\.$/, "Au moins $2 caractères."],
  [/^(.+?)(?: \(\w+\))? has to be at least (\S+)\.$/, "Au moins $2."],
  [/^(.+?)(?: \(\w+\))? has to be at most (\S+) characters long\.$/, "Au plus $2 caractères."],
  [/^(.+?)(?: \(\w+\))? has to be at most (\S+)\.$/, "Au plus $2."],
  [/^(.+?)(?: \(\w+\))? has to be one of (.+)\.$/, "Une de ces valeurs : $2."],
  [/^(.+?)(?: \(\w+\))? has to be of the form (.+)\.$/, "Le format attendu est $2."],
  [/^(.+?)(?: \(\w+\))? has to be a text that begins with (.+)\.$/, "Doit commencer par $2."],
  [/^(.+?)(?: \(\w+\))? has to be letters and digits only\.$/, "Lettres et chiffres uniquement."],
  [
    /^(.+?)(?: \(\w+\))? has to be a web address.*\.$/,
    "Saisissez une adresse web complète, comme https://example.com.",
  ],
];
