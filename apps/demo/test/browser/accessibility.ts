import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical violations of WCAG on the page as it is now, each with the element. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    `${axe}; axe.run().then(({ violations }) => violations
      .filter(({ impact }) => ["serious", "critical"].includes(impact))
      .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + " " + html + " " + (any[0]?.message ?? ""))))`,
  );
}

/** By how many pixels the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
