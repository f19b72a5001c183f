import { fileURLToPath } from "node:url";

/** Where the SQL migrations are: beside `src` and beside `dist`. */
export const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));
