import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanInput } from "../../src/http/clean-input.ts";
import { parseQueryString } from "../../src/http/php-input.ts";

test.each([
  ["a=1&b=2", { a: "1", b: "2" }],
  ["a[]=1&a[]=2", { a: ["1", "2"] }],
  ["filter[name]=x&filter[id]=3", { filter: { name: "x", id: "3" } }],
  ["a[b][c]=1&a[b][d]=2", { a: { b: { c: "1", d: "2" } } }],
  ["a=1&a=2", { a: "2" }],
  ["a.b=1&c d=2", { a_b: "1", c_d: "2" }],
  ["a=1+2&b=%C3%A4&c=%", { a: "1 2", b: "ä", c: "%" }],
  ["a&b=", { a: "", b: "" }],
  ["", {}],
])("the query %s is read as PHP reads it", (query, fields) => {
  expect(parseQueryString(query)).toEqual(fields);
});

test("a field called __proto__ is a field and nothing else", () => {
  const fields = parseQueryString("__proto__[polluted]=1");
  expect(Object.hasOwn(fields, "__proto__")).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("no query breaks the reading", () => {
  fc.assert(fc.property(fc.string(), (query) => void parseQueryString(query)));
});

test("texts lose the spaces around them and empty ones become null, but passwords keep theirs", () => {
  expect(cleanInput({ a: "  x ", b: " ", c: ["", " y"], password: " p " }, { trim: true })).toEqual({
    a: "x",
    b: null,
    c: [null, "y"],
    password: " p ",
  });
});
