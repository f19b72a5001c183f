import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { readConfig } from "../../server/config.ts";
import { type Demo, startDemo } from "../../server/demo.ts";
import { buildWebPage } from "../../server/web-page.ts";
import { callShop } from "./call-shop.ts";

type Role = "customer" | "admin";

interface VisitOptions {
  readonly locale?: string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

interface ServerOrder {
  readonly product: string;
  readonly name: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** Somebody in front of the shop. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page said in its console as an error, and what it threw. */
  readonly errors: string[];
}

/** A demo shop with a browser in front of it. */
export interface ShopBrowser extends AsyncDisposable {
  readonly demo: Demo;
  readonly browser: Browser;
  /** A page of a fresh visitor; what it says in its console as an error is collected. */
  visit(options?: VisitOptions): Promise<Visitor>;
  /** A page of somebody who has signed in. */
  visitAs(role: Role, options?: VisitOptions): Promise<Visitor>;
  signIn(page: Page, role: Role): Promise<void>;
  /** Orders a server without clicking through the form; resolves when it is active. */
  orderServer(page: Page, order: ServerOrder): Promise<string>;
}

const generousMs = 20_000;

export interface ShopBrowserOptions {
  /** How long installations take, in ms. @default 1000 */
  readonly installMs?: number;
}

export async function openShopBrowser({ installMs = 1000 }: ShopBrowserOptions = {}): Promise<ShopBrowser> {
  await buildWebPage();
  const demo = await startDemo(readConfig({ PORT: "0", INSTALL_MS: String(installMs) }));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

  async function visit({
    locale = "en-GB",
    dark = false,
    width = 1440,
    height = 900,
  }: VisitOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({
      locale,
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
      viewport: { width, height },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(generousMs);
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    return { page, context, errors };
  }

  async function signIn(page: Page, role: Role): Promise<void> {
    const account = demo.accounts.find((candidate) => candidate.role === role);
    await page.goto(`${demo.url}/sign-in`);
    await page.getByText(`${account?.firstName} ${account?.lastName}`).click();
    await page.waitForURL((url) => url.pathname !== "/sign-in");
  }

  return {
    demo,
    browser,
    visit,
    signIn,
    async visitAs(role, options) {
      const visitor = await visit(options);
      await signIn(visitor.page, role);
      return visitor;
    },
    async orderServer(page, order) {
      const { service } = await callShop<{ service: { id: string } }>(page, "POST", "/orders", order);
      await page.goto(`${demo.url}/servers/${service.id}`);
      await page.locator(".power button:enabled").first().waitFor();
      return service.id;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await demo.close();
    },
  };
}
