import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  root: "web",
  plugins: [react()],
  // The workspace's sources, so that no build comes before the page.
  resolve: { conditions: ["@hatchery/source", ...defaultClientConditions] },
  build: { outDir: "../dist", emptyOutDir: true, target: "es2023", reportCompressedSize: false },
  logLevel: "warn",
});
