import { expect, test } from "vitest";
import { wrappedLine } from "../../web/service/overview/wrapped-line.ts";

test.each([
  ["a line that fits stays as it is", "Loading libraries", "Loading libraries"],
  ["a longer one is broken between words", "Loading libraries, please wait...", "Loading libraries,\nplease wait..."],
  [
    "colours take no room",
    "\u001b[33mLoading\u001b[39m libraries, please",
    "\u001b[33mLoading\u001b[39m libraries,\nplease",
  ],
  [
    "a word that fits nowhere is left to the terminal",
    `see https://${"x".repeat(30)} now`,
    `see\nhttps://${"x".repeat(30)}\nnow`,
  ],
  [
    "a line that moves the cursor is left to the terminal",
    "10 %\r20 %\rLoading libraries",
    "10 %\r20 %\rLoading libraries",
  ],
])("%s", (_, line, shown) => {
  expect(wrappedLine(line, 20)).toBe(shown);
});
