import { list, type Transformer } from "../../../rendering/transformer.ts";
import type { RoleRow } from "../../../world/rows/role.ts";
import type { ApplicationScope } from "../application-scope.ts";

interface RolePermission {
  readonly name: string;
  readonly role: Readonly<RoleRow>;
}

const permissionTransformer: Transformer<RolePermission, ApplicationScope> = {
  object: "permissions",
  attributes: ({ name, role }) => ({ name, created_at: role.created_at, updated_at: role.created_at }),
};

export const roleTransformer: Transformer<Readonly<RoleRow>, ApplicationScope> = {
  object: "role",
  attributes: ({ id, name, created_at, updated_at }) => ({ id, name, created_at, updated_at }),
  includes: {
    permissions: (role) =>
      list(
        permissionTransformer,
        role.permissions.map((name) => ({ name, role })),
      ),
  },
};
