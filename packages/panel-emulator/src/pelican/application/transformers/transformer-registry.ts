import type { Transformer } from "../../../rendering/transformer.ts";
import type { AllocationRow } from "../../../world/rows/allocation.ts";
import type { DatabaseHostRow, DatabaseRow } from "../../../world/rows/database.ts";
import type { EggRow } from "../../../world/rows/egg.ts";
import type { NodeRow } from "../../../world/rows/node.ts";
import type { RoleRow } from "../../../world/rows/role.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
import type { SubuserRow } from "../../../world/rows/subuser.ts";
import type { UserRow } from "../../../world/rows/user.ts";
import type { ApplicationScope } from "../application-scope.ts";

type Of<Row> = Transformer<Readonly<Row>, ApplicationScope>;

/** The transformers that include each other; they meet here, so that none has to import another. */
export interface ApplicationTransformers {
  readonly allocation: Of<AllocationRow>;
  readonly database: Of<DatabaseRow>;
  readonly databaseHost: Of<DatabaseHostRow>;
  readonly egg: Of<EggRow>;
  readonly node: Of<NodeRow>;
  readonly role: Of<RoleRow>;
  readonly server: Of<ServerRow>;
  readonly subuser: Of<SubuserRow>;
  readonly user: Of<UserRow>;
}
