import type { OpenContender } from "../contender.ts";
import { openPterodactylJs } from "../pterodactyl-js-family.ts";

export const open: OpenContender = (url, key) => openPterodactylJs("@avionrx/pterodactyl-js", url, key);
