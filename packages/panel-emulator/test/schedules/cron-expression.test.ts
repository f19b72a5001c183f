import { describe, expect, test } from "vitest";
import { type CronFields, isCronExpression, nextCronRun } from "../../src/schedules/cron/cron-expression.ts";

function fields(text: string): CronFields {
  const [minute = "", hour = "", dayOfMonth = "", month = "", dayOfWeek = ""] = text.split("|");
  return { minute, hour, dayOfMonth, month, dayOfWeek };
}

/** A Wednesday. */
const now = Date.parse("2026-11-25T21:40:30Z");
const next = (text: string) => new Date(nextCronRun(fields(text), now)).toISOString().slice(0, 16);

describe("a cron expression is due next", () => {
  test.each([
    ["*|*|*|*|*", "2026-11-25T21:41"],
    ["40|21|*|*|*", "2026-11-26T21:40"],
    ["*/15|*|*|*|*", "2026-11-25T21:45"],
    ["0,30|8-10|*|*|*", "2026-11-26T08:00"],
    ["5-59/20|*|*|*|*", "2026-11-25T21:45"],
    ["0|4|1|*|*", "2026-12-01T04:00"],
    ["0|4|*|JAN|*", "2027-01-01T04:00"],
    ["0|4|*|*|mon", "2026-11-30T04:00"],
    ["0|4|*|*|MON-FRI", "2026-11-26T04:00"],
    ["0|4|*|*|0", "2026-11-29T04:00"],
    ["0|4|*|*|7", "2026-11-29T04:00"],
    ["0|4|*|*|6-7", "2026-11-28T04:00"],
    ["0|4|L|*|*", "2026-11-30T04:00"],
    ["0|4|15W|*|?", "2026-12-15T04:00"],
    ["0|4|29W|11|?", "2026-11-30T04:00"],
    ["0|4|?|*|5L", "2026-11-27T04:00"],
    ["0|4|?|*|TUE#2", "2026-12-08T04:00"],
    ["0|0|29|2|*", "2028-02-29T00:00"],
    // Either day will do.
    ["0|4|1|*|THU", "2026-11-26T04:00"],
    ["0|4|31|2|THU", "2027-02-04T04:00"],
    // Steps beyond the end of the field begin again at its start.
    ["*/61|*|*|*|*", "2026-11-25T22:01"],
  ])("%s: %s", (text, due) => {
    expect(isCronExpression(fields(text))).toBe(true);
    expect(next(text)).toBe(due);
  });

  test.each(["0|4|31|2|*", "5-1|*|*|*|*", "30-10/5|*|*|*|*"])("%s passes as one and never is", (text) => {
    expect(isCronExpression(fields(text))).toBe(true);
    expect(() => next(text)).toThrow();
  });

  test.each([
    "60|*|*|*|*",
    "-1|*|*|*|*",
    "1.5|*|*|*|*",
    "5/10|*|*|*|*",
    "*/0|*|*|*|*",
    "*/x|*|*|*|*",
    "1-2-3|*|*|*|*",
    "*-5|*|*|*|*",
    "?|*|*|*|*",
    "*|24|*|*|*",
    "*|*|0|*|*",
    "*|*|32|*|*",
    "*|*|1,L|*|*",
    "*|*|*|0|*",
    "*|*|*|FOO|*",
    "*|*|*|*|8",
    "*|*|*|*|MON#6",
    "*|*|?|*|?",
    "* *|*|*|*|*",
    "|*|*|*|*",
    "@daily|*|*|*|*",
  ])("never: %s is none", (text) => {
    expect(isCronExpression(fields(text))).toBe(false);
  });
});
