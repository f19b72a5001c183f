import type { ServerManners } from "../flavour/flavour.ts";

export const busyServers: ServerManners = { conflict: () => undefined, opensBusy: () => false };
