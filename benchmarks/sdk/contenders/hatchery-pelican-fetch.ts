import type { OpenContender } from "../contender.ts";
import { openPelican } from "./hatchery-pelican.ts";

export const open: OpenContender = (url, key) => openPelican(url, key, { fetch: globalThis.fetch });
