import { z } from "zod";

const text = z.string().trim().min(1).optional();

const environment = z.object({
  PANEL_URL: z.url({ protocol: /^https?$/ }).optional(),
  PANEL_APPLICATION_KEY: text,
  PANEL_CLIENT_KEY: text,
  DATABASE_URL: z.union([z.literal("memory:"), z.string().regex(/^(file:|postgres(ql)?:\/\/)/)]).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HOST: text,
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ENCRYPTION_KEY: z.string().min(32).optional(),
  SESSION_SECRET: z.string().min(32).optional(),
  CUSTOMER_PASSWORD: z.string().min(8).optional(),
  ADMINISTRATOR_PASSWORD: z.string().min(8).optional(),
  BOOKS_FILE: text,
  INSTALL_MS: z.coerce.number().int().min(0).optional(),
});

/** What the environment says about this run of the demo. */
export interface DemoConfig {
  /** Null: an emulated panel is started. */
  readonly panel: { readonly url: string; readonly applicationKey: string; readonly clientKey: string | null } | null;
  /** Null: an embedded database that ends with the demo, or, with a real panel, one that stays. */
  readonly databaseUrl: string | null;
  /** Where the balances of customers are kept; null: beside the prices. */
  readonly booksFile: string | null;
  /** Null: 3000, or the next free one. */
  readonly port: number | null;
  readonly host: string;
  /** Where visitors reach it when something stands in front; `https` makes the cookies secure. */
  readonly publicUrl: string | null;
  readonly encryptionKey: string | null;
  readonly sessionSecret: string | null;
  readonly passwords: { readonly customer: string | null; readonly administrator: string | null };
  /** How long the emulated panel's installations take, in ms. */
  readonly installMs: number;
}

/** What is wrong with the environment, in one message that names every variable. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "demo_config_invalid";
}

/** @throws ConfigError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): DemoConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const checked = environment.safeParse(given);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigError(problems.join("\n"));
  }
  const e = checked.data;
  return {
    panel: panelOf(e),
    databaseUrl: e.DATABASE_URL ?? null,
    booksFile: e.BOOKS_FILE ?? null,
    port: e.PORT ?? null,
    host: e.HOST ?? "127.0.0.1",
    publicUrl: e.PUBLIC_URL ?? null,
    encryptionKey: e.ENCRYPTION_KEY ?? null,
    sessionSecret: e.SESSION_SECRET ?? null,
    passwords: { customer: e.CUSTOMER_PASSWORD ?? null, administrator: e.ADMINISTRATOR_PASSWORD ?? null },
    installMs: e.INSTALL_MS ?? 6000,
  };
}

function panelOf(e: z.output<typeof environment>): DemoConfig["panel"] {
  if (!e.PANEL_URL) {
    if (!e.PANEL_APPLICATION_KEY && !e.PANEL_CLIENT_KEY) return null;
    throw new ConfigError("PANEL_URL: is missing, but a key of a panel is given");
  }
  if (!e.PANEL_APPLICATION_KEY) {
    throw new ConfigError("PANEL_APPLICATION_KEY: is missing; make one in the panel under Admin → Application API");
  }
  return { url: e.PANEL_URL, applicationKey: e.PANEL_APPLICATION_KEY, clientKey: e.PANEL_CLIENT_KEY ?? null };
}
