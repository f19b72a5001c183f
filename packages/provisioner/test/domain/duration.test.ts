import { describe, expect, it } from "vitest";
import { durationMs, parseDuration } from "../../src/domain/duration.ts";

describe("durations", () => {
  it.each([
    ["3 days", 259_200_000],
    ["1 day", 86_400_000],
    ["36hours", 129_600_000],
    ["0 days", 0],
    ["1.5 hours", 5_400_000],
    ["2 Weeks", 1_209_600_000],
  ])("reads %j", (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });

  it.each(["", "3", "days", "1 month", "-1 day", "3 days 2 hours", "1e3 days"])("refuses %j", (text) => {
    expect(parseDuration(text)).toMatchObject({ ok: false, problem: { code: "duration-unreadable" } });
    expect(() => durationMs(text)).toThrow(RangeError);
  });
});
