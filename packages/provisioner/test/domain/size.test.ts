import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSize, parseSize } from "../../src/domain/size.ts";

const mib = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe("sizes", () => {
  it.each([
    [4096, 4096],
    ["4 GiB", 4096],
    ["4096 MB", 4096],
    ["4096", 4096],
    ["1.5GiB", 1536],
    ["2 tib", 2_097_152],
    ["512m", 512],
    ["2048 KiB", 2],
    ["0", 0],
  ])("reads %j as %i MiB", (input, expected) => {
    expect(parseSize(input)).toEqual({ ok: true, value: expected });
  });

  it.each(["", "four", "4 Gb s", "-1", "4,096", "1e3", "0x10", "4 EiB", Number.NaN, Number.POSITIVE_INFINITY, -1])(
    "refuses %j",
    (input) => {
      expect(parseSize(input)).toMatchObject({ ok: false, problem: { code: "size-unreadable" } });
    },
  );

  it("refuses what is no whole number of MiB and names the next one, because the panel would round it in silence", () => {
    expect(parseSize("0.1 GiB")).toMatchObject({
      ok: false,
      problem: { code: "size-not-whole", remedy: expect.stringContaining("103") },
    });
    expect(parseSize(512.5)).toMatchObject({ ok: false });
  });

  it("refuses what the panel's column cannot hold", () => {
    expect(parseSize("2048 TiB")).toMatchObject({ ok: false, problem: { code: "size-too-large" } });
  });

  it("gives the same MiB back for every size that was written", () => {
    fc.assert(
      fc.property(mib, (size) => {
        expect(parseSize(formatSize(size))).toEqual({ ok: true, value: size });
      }),
    );
  });

  it("takes MB for what the panel calls MB, so that nobody gets less than was sold", () => {
    fc.assert(
      fc.property(mib, (size) => {
        expect(parseSize(`${size} MB`)).toEqual(parseSize(`${size} MiB`));
      }),
    );
  });

  it("never throws, whatever text it is given", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseSize(text).ok).toBe("boolean");
      }),
    );
  });

  it("writes the largest unit that stays short", () => {
    expect([1536, 1126, 4096, 1_048_576, 0].map(formatSize)).toEqual([
      "1.5 GiB",
      "1126 MiB",
      "4 GiB",
      "1 TiB",
      "0 MiB",
    ]);
  });
});
