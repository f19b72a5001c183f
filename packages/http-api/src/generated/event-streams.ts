// Written by scripts/generate.ts from src/routes. Change those, not this.

import type { components } from "./api.ts";

/** The paths that answer with events, and what each event's data is. */
export interface EventStreams {
  "/admin/operations/{operation}/events": components["schemas"]["Event"];
  "/admin/events/stream": components["schemas"]["Event"];
  "/operations/{operation}/events": components["schemas"]["CustomerEvent"];
  "/services/{service}/resources/events": components["schemas"]["StatisticsEvent"];
  "/services/{service}/console/events": components["schemas"]["ConsoleEvent"];
}
