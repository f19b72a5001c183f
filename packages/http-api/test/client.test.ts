import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("brings no code of Node along", () => {
  const seen = new Set<string>();
  const walk = (url: URL) => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    for (const [, specifier = ""] of readFileSync(url, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
      if (specifier.startsWith(".")) walk(new URL(specifier, url));
      else expect(specifier).toBe("openapi-fetch");
    }
  };
  walk(new URL("../src/client/index.ts", import.meta.url));
  expect(seen.size).toBeGreaterThan(4);
});
