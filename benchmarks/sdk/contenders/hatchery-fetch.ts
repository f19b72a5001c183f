import type { OpenContender } from "../contender.ts";
import { openHatchery } from "./hatchery.ts";

export const open: OpenContender = (url, key) => openHatchery(url, key, { fetch: globalThis.fetch });
