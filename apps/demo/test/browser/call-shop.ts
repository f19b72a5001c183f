import type { Page } from "playwright-core";

/** Asks the shop's API for something as whoever is signed in on the page; for what a test needs and is not about. */
export function callShop<Answer>(page: Page, method: string, path: string, body?: object): Promise<Answer> {
  return page.evaluate(
    async ({ method, path, body }) => {
      const session = await fetch("/api/session");
      const { csrfToken } = (await session.json()) as { csrfToken: string };
      const response = await fetch(`/api/hatchery${path}`, {
        method,
        headers: { "content-type": "application/json", "x-csrf-token": csrfToken },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
      return text === "" ? null : JSON.parse(text);
    },
    { method, path, body },
  ) as Promise<Answer>;
}
