import { problemCatalogue } from "@hatchery/provisioner/http";
import type { Page } from "playwright-core";
import { en } from "../../web/i18n/en/messages.ts";
import { fr } from "../../web/i18n/fr/messages.ts";

/** Texts of a tree of messages; what is made of an argument is made of one that stands for itself. */
function textsOf(messages: unknown): readonly string[] {
  if (typeof messages === "string") return [messages];
  if (typeof messages === "function") return textsOf((messages as (...args: string[]) => unknown)("", "", ""));
  if (messages === null || typeof messages !== "object" || messages instanceof RegExp) return [];
  return Object.values(messages).flatMap(textsOf);
}

const french = new Set(textsOf(fr));
const ofErrors = Object.values(problemCatalogue).flatMap(({ title, remedy }) => [title, remedy]);
/** What the pages and the server say in English, and do not say in French. */
const english = new Set([...textsOf(en), ...ofErrors].filter((text) => /[a-z]{2}/i.test(text) && !french.has(text)));
/** Words that stand in almost every English sentence and in no French one. */
const small = /\b(?:the|is|are|was|were|has|have|been|cannot|with|your|and|not|from|which|will|this|it|of)\b/gi;

/** What is still English on a French page: words of ours, and sentences of whoever else. Code and what people wrote are left out. */
export async function englishOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const left = "code, pre, textarea, .mono, [lang=en], .xterm, option[lang], .user-text";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(`${left}, script, style`)) found.push(node.textContent ?? "");
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      if (element.closest(left)) continue;
      for (const name of ["aria-label", "title"]) found.push(element.getAttribute(name) ?? "");
    }
    return found.map((text) => text.replaceAll(/\s+/g, " ").trim());
  });
  return [...new Set(texts)].filter((text) => english.has(text) || (text.match(small)?.length ?? 0) >= 2);
}
