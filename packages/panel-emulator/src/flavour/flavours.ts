import { pelican } from "../pelican/pelican.ts";
import { pterodactyl } from "../pterodactyl/pterodactyl.ts";
import type { Flavour, FlavourName } from "./flavour.ts";

const flavours: Readonly<Record<FlavourName, Flavour>> = { pterodactyl, pelican };

/** @throws for what is no flavour. */
export function flavourNamed(name: string): Flavour {
  if (Object.hasOwn(flavours, name)) return flavours[name as FlavourName];
  throw new Error(`The emulator knows these flavours: ${Object.keys(flavours).join(", ")}.`);
}
