import type { Installation } from "../../src/domain/installation.ts";

/** The installation of every shop that a test opens, and another one on the same panel. */
export const installation: Installation = { name: "test", namespaces: ["hatchery-test"] };
export const anotherInstallation: Installation = { name: "another", namespaces: ["hatchery-another"] };
