/**
 * For `node --import`, wherever the provisioner's sources run: loads the CommonJS build of drizzle-orm. Node reads a package's `exports` anew
 * for each of its ES modules, and drizzle-orm 0.45 has hundreds of both: 2 s and 200 MiB. What is published has it bundled.
 */
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!/^drizzle-orm(\/|$)/.test(specifier)) return nextResolve(specifier, context);
    const conditions = context.conditions.map((condition) => (condition === "import" ? "require" : condition));
    return nextResolve(specifier, { ...context, conditions });
  },
});
