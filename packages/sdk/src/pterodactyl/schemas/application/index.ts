export { type DockerImages, dockerImages } from "../../../schemas/application/docker-images.ts";
export {
  type EggConfig,
  eggConfig,
  type InheritedConfig,
  inheritedConfig,
} from "../../../schemas/application/egg-config.ts";
export {
  type EggScript,
  eggScript,
  type InheritedScript,
  inheritedScript,
} from "../../../schemas/application/egg-script.ts";
export { type NodeConfiguration, nodeConfiguration } from "../../../schemas/application/node-configuration.ts";
export { type ServerContainer, serverContainer } from "../../../schemas/application/server-container.ts";
export { type DatabasePassword, databasePassword } from "../../../schemas/database-password.ts";
export { type AllocatedResources, allocatedResources } from "./allocated-resources.ts";
export { type Allocation, type AllocationAttributes, allocation, allocationAttributes } from "./allocation.ts";
export {
  type DatabaseHost,
  type DatabaseHostAttributes,
  databaseHost,
  databaseHostAttributes,
} from "./database-host.ts";
export { type Egg, type EggAttributes, egg, eggAttributes } from "./egg.ts";
export { type EggVariable, eggVariable } from "./egg-variable.ts";
export { type Location, type LocationAttributes, location, locationAttributes } from "./location.ts";
export { type Mount, mount } from "./mount.ts";
export { type Nest, type NestAttributes, nest, nestAttributes } from "./nest.ts";
export { type Node, type NodeAttributes, node, nodeAttributes } from "./node.ts";
export { type Server, type ServerAttributes, server, serverAttributes } from "./server.ts";
export {
  type ServerDatabase,
  type ServerDatabaseAttributes,
  serverDatabase,
  serverDatabaseAttributes,
} from "./server-database.ts";
export { type ServerVariable, serverVariable } from "./server-variable.ts";
export { type Subuser, type SubuserAttributes, subuser, subuserAttributes } from "./subuser.ts";
export { type User, type UserAttributes, user, userAttributes } from "./user.ts";
