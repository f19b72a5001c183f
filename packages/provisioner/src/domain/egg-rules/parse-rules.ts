/** One of the rules of an egg's variable. */
export interface EggRule {
  /** Lower case with underscores, as in the panel. */
  readonly name: string;
  /** Everything after the first colon. */
  readonly argument: string;
  /** The argument as a list, read as the panel reads it: quotes keep commas. */
  readonly parameters: readonly string[];
}

/** Reads rules such as `required|string|between:1,10`. The panel splits at every `|`, even inside a regular expression, and so do we. */
export function parseRules(rules: string): readonly EggRule[] {
  return rules
    .split("|")
    .filter((rule) => rule.trim() !== "")
    .map((rule) => {
      const colon = rule.indexOf(":");
      const argument = colon === -1 ? "" : rule.slice(colon + 1);
      return {
        name: (colon === -1 ? rule : rule.slice(0, colon)).trim().toLowerCase(),
        argument,
        parameters: parseList(argument),
      };
    });
}

/** Whether the panel insists on a value for this variable whenever variables are sent. */
export function isRequired(rules: string): boolean {
  return parseRules(rules).some((rule) => rule.name === "required");
}

/** A comma-separated list whose fields may be quoted; a quote inside is doubled. */
function parseList(text: string): readonly string[] {
  if (text === "") return [];
  return [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
