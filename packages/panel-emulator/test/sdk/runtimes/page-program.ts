/** The tour in a page, a worker or a bare context: bundled, and handed to whoever runs it. */
import { tour } from "./tour.ts";

Object.assign(globalThis, { sdkTour: tour });
