/** Everybody in the race, and what is bundled to weigh them. */
export interface Entrant {
  readonly name: string;
  /** File under contenders/. */
  readonly file: string;
  /** What an application imports; null: nothing. */
  readonly module: string | null;
  readonly isPeer: boolean;
}

/** Those at a Pterodactyl panel. */
export const entrants: readonly Entrant[] = [
  { name: "raw fetch", file: "raw-fetch", module: null, isPeer: false },
  { name: "openapi-fetch 0.17", file: "openapi-fetch", module: "openapi-fetch", isPeer: false },
  { name: "**@hatchery/sdk**", file: "hatchery", module: "@hatchery/sdk", isPeer: false },
  { name: "@hatchery/sdk, `fetch: globalThis.fetch`", file: "hatchery-fetch", module: null, isPeer: false },
  { name: '@hatchery/sdk, `validate: "throw"`', file: "hatchery-validating", module: null, isPeer: false },
  { name: "@devnote-dev/pterojs 2.2.2", file: "pterojs", module: "@devnote-dev/pterojs", isPeer: true },
  { name: "jspteroapi 1.11.3", file: "jspteroapi", module: "jspteroapi", isPeer: true },
  { name: "nodeactyl 3.3.0", file: "nodeactyl", module: "nodeactyl", isPeer: true },
  { name: "pterodactyl.js 2.1.1", file: "pterodactyl-js", module: "pterodactyl.js", isPeer: true },
  {
    name: "pterodactyl-api-wrapper 2.0.8",
    file: "pterodactyl-api-wrapper",
    module: "pterodactyl-api-wrapper",
    isPeer: true,
  },
  { name: "@avionrx/pterodactyl-js 2.1.5", file: "avionrx", module: "@avionrx/pterodactyl-js", isPeer: true },
];

/** Those at a Pelican panel. For the one other package, @pelican.ts/sdk, npm answers 404. */
export const pelicanEntrants: readonly Entrant[] = [
  { name: "raw fetch", file: "raw-fetch", module: null, isPeer: false },
  { name: "**@hatchery/sdk/pelican**", file: "hatchery-pelican", module: "@hatchery/sdk/pelican", isPeer: false },
  {
    name: "@hatchery/sdk/pelican, `fetch: globalThis.fetch`",
    file: "hatchery-pelican-fetch",
    module: null,
    isPeer: false,
  },
];
