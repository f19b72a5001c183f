import { allocationTransformer } from "./allocation-transformer.ts";
import { databaseTransformer } from "./database-transformer.ts";
import { eggTransformer } from "./egg-transformer.ts";
import { locationTransformer } from "./location-transformer.ts";
import { nestTransformer } from "./nest-transformer.ts";
import { nodeTransformer } from "./node-transformer.ts";
import { serverTransformer } from "./server-transformer.ts";
import { subuserTransformer } from "./subuser-transformer.ts";
import type { ApplicationTransformers } from "./transformer-registry.ts";
import { userTransformer } from "./user-transformer.ts";

export const applicationTransformers: ApplicationTransformers = {
  allocation: allocationTransformer,
  egg: eggTransformer,
  location: locationTransformer,
  nest: nestTransformer,
  node: nodeTransformer,
  server: serverTransformer,
  subuser: subuserTransformer,
  user: userTransformer,
  database: databaseTransformer,
};
