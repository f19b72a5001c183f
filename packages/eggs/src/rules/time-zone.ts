import { OnlyPanelKnows, PanelBreaks } from "./outcome.ts";
import type { PhpValue } from "./php-value.ts";

/** Names that JavaScript engines still list under the former one, beside what the panel calls them. */
const renamed: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};
const groups = /^(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|utc|all)$/;
let names: ReadonlySet<string> | undefined;

/** Whether a text is the name of a time zone, of a part of the world if a rule names one. */
export function isTimeZone(value: PhpValue | undefined, [part]: readonly (string | null)[] = []): boolean {
  const group = (part ?? "all").toLowerCase();
  if (group === "per_country" || group === "all_with_bc") throw new OnlyPanelKnows(`the panel has a list of ${group}`);
  if (!groups.test(group)) throw new PanelBreaks(`there is no group ${part} of time zones`, "Error");
  names ??= new Set(["UTC", ...Intl.supportedValuesOf("timeZone").map((name) => renamed[name] ?? name)]);
  if (typeof value !== "string" || !names.has(value)) return false;
  return group === "all" || value.split("/")[0]?.toLowerCase() === group;
}

/** Whether a text names a time zone in a date: a place under either of its names, an abbreviation, a letter. */
export function namesTimeZone(text: string): boolean {
  if (/^(?:[a-ik-z]|utc|gmt|[ecmp][sd]t|ce[st]t?|ees?t|we[st]t?|bst|msk|jst)$/i.test(text)) return true;
  if (!text.includes("/")) return false;
  try {
    Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
