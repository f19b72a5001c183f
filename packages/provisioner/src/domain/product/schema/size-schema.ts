import { z } from "zod";
import { formatSize, parseSize } from "../../size.ts";
import { readWith } from "./read-with.ts";

/** MiB as a number, or a text such as `4 GiB`. */
export const sizeSchema = z
  .union([z.number(), z.string()])
  .transform(readWith(parseSize))
  .describe(`Size: whole MiB as a number, or a text such as "${formatSize(4096)}".`);

/** As {@link sizeSchema}, or -1 for no limit. */
export const swapSchema = z.union([z.literal(-1).describe("No limit."), sizeSchema]);
