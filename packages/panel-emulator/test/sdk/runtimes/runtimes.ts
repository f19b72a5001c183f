import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { chromium } from "playwright-core";
import { bundle, bundleInChunks } from "./bundle.ts";
import type { TourOptions } from "./tour.ts";

/** A runtime on which the SDK has to work. */
export interface Runtime {
  readonly name: string;
  /** Whether it has a WebSocket that the daemon lets in. */
  readonly console: boolean;
  /** Which version it is, and what of the tour went well. */
  run(tour: TourOptions): Promise<{ readonly version: string; readonly done: readonly string[] }>;
}

const execute = promisify(execFile);
const program = new URL("process-program.ts", import.meta.url).pathname;

/** One that runs a file with a command; `tools` is where the binaries are installed. */
function processRuntime(name: string, command: string, args: readonly string[] = []): Runtime {
  return {
    name,
    console: true,
    async run(tour) {
      const version = await execute(command, ["--version"]);
      const env = { ...process.env, SDK_TOUR: JSON.stringify(tour), NODE_OPTIONS: "" };
      const { stdout } = await execute(command, [...args, program], { env, timeout: 90_000 });
      return { version: version.stdout.split("\n")[0]?.trim() ?? "", done: JSON.parse(stdout.trim()) };
    },
  };
}

/** A page of the panel's own origin, so that it may ask the API and the daemon lets its console in. */
const browser: Runtime = {
  name: "Chromium",
  console: true,
  async run(tour) {
    const launched = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      // The page is made up here, so Chromium takes it for one of the internet that reaches into the local network.
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-features=LocalNetworkAccessChecks"],
    });
    try {
      const page = await launched.newPage();
      const chunks = await bundleInChunks("page-program.ts");
      await page.route(`${tour.url}/_tour/**`, (route) => {
        const body = chunks.get(new URL(route.request().url()).pathname);
        if (body !== undefined) return route.fulfill({ body, contentType: "text/javascript" });
        return route.fulfill({ body: "<title>tour</title>", contentType: "text/html" });
      });
      await page.goto(`${tour.url}/_tour/page`);
      await page.addScriptTag({ type: "module", url: `${tour.url}/_tour/program.js` });
      await page.waitForFunction("globalThis.sdkTour");
      const done = await page.evaluate(`sdkTour(${JSON.stringify(tour)})`);
      return { version: launched.version(), done: done as string[] };
    } finally {
      await launched.close();
    }
  },
};

/** What the language itself does not have, and every edge runtime does. */
const webGlobals = [
  ..."fetch Request Response Headers URL URLSearchParams AbortController AbortSignal DOMException Blob FormData".split(
    " ",
  ),
  ..."ReadableStream TransformStream TextEncoder TextDecoder crypto performance atob btoa".split(" "),
  ..."setTimeout clearTimeout queueMicrotask structuredClone console".split(" "),
];

/** A realm without Node: what it has besides the language stands in {@link webGlobals}. */
const bareContext: Runtime = {
  name: "bare context",
  console: false,
  async run(tour) {
    const globals = Object.fromEntries(webGlobals.map((name) => [name, globalThis[name as never]]));
    const context = createContext(globals);
    runInContext(await bundle("page-program.ts", "iife"), context);
    const done = await runInContext(`sdkTour(${JSON.stringify(tour)})`, context);
    return { version: `${webGlobals.length} web globals on V8 ${process.versions.v8}`, done };
  },
};

/** The open-source part of Cloudflare's runtime. */
const workers = (tools: string): Runtime => ({
  name: "Cloudflare workerd",
  console: true,
  async run(tour) {
    const { Miniflare } = createRequire(tools)("miniflare");
    const { version } = createRequire(tools)("workerd/package.json");
    const miniflare = new Miniflare({
      modules: [{ type: "ESModule", path: "worker.mjs", contents: await bundle("worker-program.ts", "esm") }],
      compatibilityDate: "2026-01-01",
    });
    try {
      const response = await miniflare.dispatchFetch("http://worker/", { method: "POST", body: JSON.stringify(tour) });
      const { done, error } = await response.json();
      if (error) throw new Error(error);
      return { version, done };
    } finally {
      await miniflare.dispose();
    }
  },
});

/** All of them; `tools` is a file of the folder in which their packages are installed. */
export function runtimesOf(tools: string): readonly Runtime[] {
  const installed = (path: string) => new URL(`node_modules/${path}`, `file://${tools}`).pathname;
  return [
    processRuntime("Node 22", installed("node-22/bin/node")),
    processRuntime("Node 24", process.execPath),
    processRuntime("Node 26", installed("node-26/bin/node")),
    processRuntime("Deno", installed(".bin/deno"), ["run", "--allow-all", "--no-check", "--node-modules-dir=manual"]),
    processRuntime("Bun", installed(".bin/bun"), ["run"]),
    browser,
    bareContext,
    workers(tools),
  ];
}
