export { type AllocatedResources, allocatedResources } from "./allocated-resources.ts";
export { type Allocation, type AllocationAttributes, allocation, allocationAttributes } from "./allocation.ts";
export {
  type DatabaseHost,
  type DatabaseHostAttributes,
  databaseHost,
  databaseHostAttributes,
} from "./database-host.ts";
export { type DatabasePassword, databasePassword } from "./database-password.ts";
export { type DockerImages, dockerImages } from "./docker-images.ts";
export { type Egg, type EggAttributes, egg, eggAttributes } from "./egg.ts";
export { type EggConfig, eggConfig, type InheritedConfig, inheritedConfig } from "./egg-config.ts";
export { type EggScript, eggScript, type InheritedScript, inheritedScript } from "./egg-script.ts";
export { type EggVariable, eggVariable } from "./egg-variable.ts";
export { type Location, type LocationAttributes, location, locationAttributes } from "./location.ts";
export { type Mount, mount } from "./mount.ts";
export { type Nest, type NestAttributes, nest, nestAttributes } from "./nest.ts";
export { type Node, type NodeAttributes, node, nodeAttributes } from "./node.ts";
export { type NodeConfiguration, nodeConfiguration } from "./node-configuration.ts";
export { type Server, type ServerAttributes, server, serverAttributes } from "./server.ts";
export { type ServerContainer, serverContainer } from "./server-container.ts";
export {
  type ServerDatabase,
  type ServerDatabaseAttributes,
  serverDatabase,
  serverDatabaseAttributes,
} from "./server-database.ts";
export { type ServerVariable, serverVariable } from "./server-variable.ts";
export { type Subuser, type SubuserAttributes, subuser, subuserAttributes } from "./subuser.ts";
export { type User, type UserAttributes, user, userAttributes } from "./user.ts";
