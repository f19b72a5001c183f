import { clientMerges } from "../client/merges.ts";
import { pelicanMerges } from "../pelican/merges.ts";
import { pterodactylMerges } from "../pterodactyl/merges.ts";

/** What must be sent for everything to stay as it is, with the changes in it. */
export const merges = { ...clientMerges, ...pterodactylMerges, ...pelicanMerges };

export type Merges = typeof merges;
