import { writeFileSync } from "node:fs";
import { errorReference } from "@hatchery/provisioner/http";

writeFileSync(new URL("../../../docs/errors.md", import.meta.url), errorReference());
