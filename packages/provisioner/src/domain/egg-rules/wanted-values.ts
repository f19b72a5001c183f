import type { ParsedRule } from "@hatchery/eggs";

/** What a value has to be to pass a rule, in words; `isNumber` when sizes are about its value and not about its length. */
type Words = (parameters: readonly string[], isNumber: boolean) => string;

const sized =
  (what: string): Words =>
  ([size], isNumber) =>
    `${what} ${size}${isNumber ? "" : " characters long"}`;
const listed =
  (what: string, between = ", "): Words =>
  (parameters) =>
    `${what} ${parameters.join(between)}`;
const always =
  (what: string): Words =>
  () =>
    what;

const wanted: Readonly<Record<string, Words>> = {
  integer: always("a whole number"),
  numeric: always("a number"),
  boolean: always("1 or 0"),
  string: always("a text"),
  min: sized("at least"),
  max: sized("at most"),
  size: sized("exactly"),
  between: ([least, most], isNumber) => `between ${least} and ${most}${isNumber ? "" : " characters long"}`,
  gt: listed("more than"),
  gte: listed("at least"),
  lt: listed("less than"),
  lte: listed("at most"),
  multiple_of: listed("a multiple of"),
  decimal: listed("a number whose decimal places are", " to "),
  digits: ([count]) => `exactly ${count} digits`,
  digits_between: ([least, most]) => `${least} to ${most} digits`,
  min_digits: ([least]) => `at least ${least} digits`,
  max_digits: ([most]) => `at most ${most} digits`,
  in: listed("one of"),
  not_in: listed("none of"),
  regex: listed("of the form"),
  not_regex: listed("of another form than"),
  alpha: always("letters only"),
  alpha_num: always("letters and digits only"),
  alpha_dash: always("letters, digits, hyphens and underscores only"),
  url: always("a web address with its scheme, such as https://example.com"),
  ip: always("an ip address"),
  ipv4: always("an IPv4 address"),
  ipv6: always("an IPv6 address"),
  email: always("an e-mail address"),
  uuid: always("a UUID"),
  date: always("a date"),
  timezone: always("the name of a time zone, such as Europe/Paris"),
  json: always("JSON"),
  lowercase: always("in small letters"),
  uppercase: always("in capital letters"),
  starts_with: listed("a text that begins with", " or "),
  ends_with: listed("a text that ends with", " or "),
};

/** What a value has to be to pass a rule that it failed, in words that follow "has to be". */
export function wantedBy({ reported, parameters }: ParsedRule, isNumber: boolean): string {
  const words = Object.hasOwn(wanted, reported) ? wanted[reported] : undefined;
  const said = parameters.map((parameter) => parameter ?? "");
  if (words !== undefined) return words(said, isNumber);
  return `as the egg's rule ${[reported, said.join(",")].filter((part) => part !== "").join(":")} wants it`;
}
