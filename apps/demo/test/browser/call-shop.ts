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

/** Lets a product take orders for which there is no room; the page is an administrator's. */
export async function letWaitForRoom(page: Page, product: string): Promise<void> {
  const path = `/admin/products/${product}`;
  const { configuration } = await callShop<{ configuration: object }>(page, "GET", path);
  await callShop(page, "PUT", path, { ...configuration, whenFull: "wait" });
}
