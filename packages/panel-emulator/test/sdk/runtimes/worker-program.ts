/** The tour in a Cloudflare worker: bundled, and asked by a request. */
import { tour } from "./tour.ts";

// biome-ignore lint/style/noDefaultExport: workers are asked through their default export.
export default {
  async fetch(request: Request): Promise<Response> {
    return tour(await request.json()).then(
      (done) => Response.json({ done }),
      (error: Error) => Response.json({ error: `${error.message}\n${error.stack}` }, { status: 500 }),
    );
  },
};
