import { allocationTransformer } from "./allocation-transformer.ts";
import { databaseHostTransformer } from "./database-host-transformer.ts";
import { databaseTransformer } from "./database-transformer.ts";
import { eggTransformer } from "./egg-transformer.ts";
import { nodeTransformer } from "./node-transformer.ts";
import { roleTransformer } from "./role-transformer.ts";
import { serverTransformer } from "./server-transformer.ts";
import { subuserTransformer } from "./subuser-transformer.ts";
import type { ApplicationTransformers } from "./transformer-registry.ts";
import { userTransformer } from "./user-transformer.ts";

export const applicationTransformers: ApplicationTransformers = {
  allocation: allocationTransformer,
  database: databaseTransformer,
  databaseHost: databaseHostTransformer,
  egg: eggTransformer,
  node: nodeTransformer,
  role: roleTransformer,
  server: serverTransformer,
  subuser: subuserTransformer,
  user: userTransformer,
};
