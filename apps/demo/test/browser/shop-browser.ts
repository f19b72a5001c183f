import { type Browser, chromium, type Page } from "playwright-core";
import { readConfig } from "../../server/config.ts";
import { type Demo, startDemo } from "../../server/demo.ts";
import { buildWebPage } from "../../server/web-page.ts";

/** A demo shop with a browser in front of it. */
export interface ShopBrowser extends AsyncDisposable {
  readonly demo: Demo;
  readonly browser: Browser;
  /** A page of a fresh visitor; what it says in its console as an error is collected. */
  visit(options?: { readonly locale?: string }): Promise<{ readonly page: Page; readonly errors: string[] }>;
  signIn(page: Page, role: "customer" | "admin"): Promise<void>;
}

export async function openShopBrowser(): Promise<ShopBrowser> {
  await buildWebPage();
  const demo = await startDemo(readConfig({ PORT: "0", INSTALL_MS: "1000" }));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  return {
    demo,
    browser,
    async visit({ locale = "en-GB" } = {}) {
      const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(String(error)));
      return { page, errors };
    },
    async signIn(page, role) {
      const account = demo.accounts.find((candidate) => candidate.role === role);
      await page.goto(`${demo.url}/sign-in`);
      await page.getByText(`${account?.firstName} ${account?.lastName}`).click();
      await page.waitForURL((url) => url.pathname !== "/sign-in");
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await demo.close();
    },
  };
}
