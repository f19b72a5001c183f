import * as z from "zod";

/** Images by the name shown. A plain list on eggs from old panels, and when there are none. */
export const dockerImages = z.union([z.record(z.string(), z.string()), z.array(z.string())]);

export type DockerImages = z.infer<typeof dockerImages>;
