import { applicationRoute } from "../../../application/application-route.ts";
import { noContent, type Reply } from "../../../http/reply.ts";
import { unique } from "../../../validation/rules/database-rules.ts";
import { validate } from "../../../validation/validate.ts";
import { write } from "../../auth/application-permissions.ts";
import { cancelTransfer, startTransfer } from "../../servers/transfer-server.ts";
import { bindServer } from "./bind-server.ts";

const rules = {
  node_id: "required|exists:nodes,id",
  allocation_id: ["required", "bail", unique("servers", "allocation_id"), "exists:allocations,id"],
  allocation_additional: "nullable|array",
  "allocation_additional.*": "integer|exists:allocations,id",
};

const notAcceptable: Reply = { status: 406, body: "", headers: { "content-type": "text/html; charset=UTF-8" } };

export const transferRoutes = [
  applicationRoute({
    method: "POST",
    path: "/servers/{server}/transfer",
    operation: "startServerTransfer",
    permission: write("server"),
    bind: bindServer,
    handle: async ({ panel, request }, server) => {
      const fields = validate({ state: panel.state, input: request.input, rules });
      const begun = await startTransfer(panel, server, {
        nodeId: Number(fields.node_id),
        allocationId: Number(fields.allocation_id),
        additionalAllocations: Object.values(fields.allocation_additional ?? []).map(Number),
      });
      return begun ? noContent() : notAcceptable;
    },
  }),
  applicationRoute({
    method: "POST",
    path: "/servers/{server}/transfer/cancel",
    operation: "cancelServerTransfer",
    permission: write("server"),
    bind: bindServer,
    handle: async ({ panel }, server) => ((await cancelTransfer(panel, server)) ? noContent() : notAcceptable),
  }),
];
