import * as z from "zod";
import { emptyList } from "../empty-list.ts";

/** How a server is run. */
export const serverContainer = z.object({
  /** Command that starts the server, with `{{VARIABLE}}` places. */
  startup_command: z.string(),
  /** Docker image. */
  image: z.string(),
  /** 1 after the first successful installation, and still after a failed later one. */
  installed: z.literal([0, 1]),
  /** Variables of the egg, and those that the panel adds. */
  environment: z.union([z.record(z.string(), z.union([z.string(), z.number(), z.null()])), emptyList]),
});

export type ServerContainer = z.infer<typeof serverContainer>;
