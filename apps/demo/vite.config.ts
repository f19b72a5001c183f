import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "web",
  plugins: [react()],
  // The page is a finished one, whoever builds it: a test runner's NODE_ENV must not make it a development build.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: { outDir: "../dist", emptyOutDir: true, target: "es2023", reportCompressedSize: false },
  logLevel: "warn",
});
