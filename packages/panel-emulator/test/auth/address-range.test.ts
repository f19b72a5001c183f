import { describe, expect, test } from "vitest";
import { addressMatches, parseAddressRange, UnusableRangeError } from "../../src/auth/address-range.ts";

describe("an address", () => {
  test.each([
    ["10.0.0.1", "10.0.0.1", true],
    ["10.0.0.1", "10.0.0.2", false],
    ["10.1.2.3/8", "10.255.0.1", true],
    ["10.0.0.0 255.255.255.0", "10.0.0.255", true],
    ["10.0.0.0 255.255.255.0", "10.0.1.0", false],
    ["10.0.*.*", "10.0.7.9", true],
    ["10.0.0.1-10.0.0.9", "10.0.0.9", true],
    ["10.0.0.1-10.0.0.9", "10.0.0.10", false],
    ["2130706433", "127.0.0.1", true],
    ["2001:db8::/32", "2001:db8:1::5", true],
    ["2001:db8::/32", "2001:db9::1", false],
    ["::1", "127.0.0.1", false],
  ])("of %s: %s %s", (range, ip, inside) => {
    expect(addressMatches(range, ip)).toBe(inside);
  });

  test.each(["nope", "10.0.0.256", "10.0.0.1-", "", "10.0.0.x/24"])("of %s: there is no such range", (range) => {
    expect(parseAddressRange(range)).toBeUndefined();
  });

  test.each(["10.0.0.0/33", "10.0.0.9-10.0.0.1", "10.0.0.0 255.0.255.0"])("of %s: the range is unusable", (range) => {
    expect(() => parseAddressRange(range)).toThrow(UnusableRangeError);
  });
});
