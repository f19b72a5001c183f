/** The tour in a process of its own: Node, Deno and Bun run this file as it is, with the package as it is built. */
import { tour } from "./tour.ts";

process.stdout.write(JSON.stringify(await tour(JSON.parse(process.env.SDK_TOUR ?? ""))));
