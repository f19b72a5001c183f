export { type EggConfig, eggConfig } from "../../../schemas/application/egg-config.ts";
export { type EggScript, eggScript } from "../../../schemas/application/egg-script.ts";
export { type NodeConfiguration, nodeConfiguration } from "../../../schemas/application/node-configuration.ts";
export { type ServerContainer, serverContainer } from "../../../schemas/application/server-container.ts";
export { type DatabasePassword, databasePassword } from "../../../schemas/database-password.ts";
export { type Allocation, type AllocationAttributes, allocation, allocationAttributes } from "./allocation.ts";
export {
  type DatabaseHost,
  type DatabaseHostAttributes,
  databaseHost,
  databaseHostAttributes,
} from "./database-host.ts";
export { type Egg, type EggAttributes, egg, eggAttributes } from "./egg.ts";
export { type EggVariable, eggVariable } from "./egg-variable.ts";
export { type Mount, type MountAttributes, mount, mountAttributes } from "./mount.ts";
export { type CreatedNode, createdNode, type Node, type NodeAttributes, node, nodeAttributes } from "./node.ts";
export { type AllocatedResources, allocatedResources } from "./node-parts.ts";
export { type Plugin, plugin } from "./plugin.ts";
export { type Role, type RoleAttributes, type RolePermission, role, roleAttributes, rolePermission } from "./role.ts";
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
