import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  // `columns.ts` has the schema itself: without it a migration would drop it.
  schema: ["./src/database/columns.ts", "./src/database/*schema.ts"],
  out: "./migrations",
  schemaFilter: ["hatchery"],
});
