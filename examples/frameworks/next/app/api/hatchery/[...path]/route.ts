/** A route handler of Next.js, as `app/api/hatchery/[...path]/route.ts`. */
import { handler } from "../../../../../hatchery.ts";

export const dynamic = "force-dynamic";

const answer = (request: Request) => handler(request);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
