/** Deno, as `deno serve --allow-all deno.ts`. */
import { handler } from "./hatchery.ts";

export default {
  fetch: (request: Request, { remoteAddr }: { readonly remoteAddr: { readonly hostname: string } }) =>
    handler(request, { remoteAddress: remoteAddr.hostname }),
};
