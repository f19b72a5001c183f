import { testPattern } from "../patterns/test-pattern.ts";
import { dateRules } from "./date-rules.ts";
import { isEmailAddress } from "./email-address.ts";
import { OnlyPanelKnows } from "./outcome.ts";
import { isNumeric, textOf } from "./php-value.ts";
import { requiring } from "./require-parameters.ts";
import type { RuleCheck, RuleChecks } from "./rule.ts";
import { isTimeZone } from "./time-zone.ts";
import { isUrl, schemeAndHost } from "./url.ts";

/** Without a pattern the panel breaks, but only at a value that could match. */
function pattern(wanted: boolean): RuleCheck {
  const check = requiring(1, (value, [text]) => testPattern(text ?? "", textOf(value)) === wanted);
  return (value, parameters, scope) =>
    (typeof value === "string" || isNumeric(value)) && check(value, parameters, scope);
}

function asksOthers(what: string, mayPass: (text: string) => boolean = () => true): RuleCheck {
  return (value) => {
    if (typeof value !== "string" || !mayPass(value)) return false;
    throw new OnlyPanelKnows(`the panel asks ${what}`);
  };
}

/** Rules about forms that take reading: patterns, addresses, dates; and what the panel asks others about. */
export const formRules: RuleChecks = {
  regex: pattern(true),
  notregex: pattern(false),
  email: (value, ways) => typeof value === "string" && isEmailAddress(value, ways),
  url: (value, schemes) => typeof value === "string" && isUrl(value, schemes),
  activeurl: asksOthers("a name server", (text) => schemeAndHost.test(text)),
  timezone: (value, group) => isTimeZone(value, group),
  unique: requiring(1, asksOthers("its database")),
  exists: requiring(1, asksOthers("its database")),
  currentpassword: asksOthers("for the account"),
  ...dateRules,
};
