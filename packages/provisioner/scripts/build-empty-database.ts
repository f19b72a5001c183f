/** Part of the build: the empty database goes beside what was bundled. */
import { fileURLToPath } from "node:url";
import { archiveEmptyDatabase } from "./archive-empty-database.ts";

await archiveEmptyDatabase(fileURLToPath(new URL("../dist/empty-database.tar.br", import.meta.url)));
