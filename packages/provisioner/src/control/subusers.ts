import type { ClientObject } from "@hatchery/sdk";
import { parseInput } from "../commands/parse-input.ts";
import { createSubuserBody, subuserId, subuserPermissionsBody } from "../http/control/subusers.ts";
import type { ControlSubusers, PermissionGroup, Subuser } from "../interface/control/subusers.ts";
import { type ControlledService, interactive } from "./controlled-service.ts";
import { beforeInvitation } from "./invitation.ts";

/** Those whom the owner lets use one server. */
export function controlSubusers({ ask, context }: ControlledService): ControlSubusers {
  return {
    list: async () => (await ask(({ server }) => server.subusers.list(interactive).all())).map(subuserFromPanel),
    permissions: () =>
      ask(async ({ service }) => {
        const panel = await context.panels.client(service.panelId ?? "");
        if (panel.flavour === "pelican") {
          return withoutExplanations((await panel.client.client.permissions(interactive)).permissions);
        }
        const { permissions } = await panel.client.client.permissions(interactive);
        return Object.entries(permissions).map(([name, { description, keys }]) => ({
          name,
          description,
          permissions: Object.entries(keys).map(([key, text]) => ({ permission: `${name}.${key}`, description: text })),
        }));
      }),
    async create(input) {
      const body = parseInput(createSubuserBody, input);
      return ask(async ({ service, server }) => {
        const invitation = await beforeInvitation(context, service.panelId ?? "", body.email);
        const subuser = await server.subusers.create(body, interactive);
        await invitation?.answered(subuser.uuid);
        return subuserFromPanel(subuser);
      });
    },
    async setPermissions(id, given) {
      const subuser = parseInput(subuserId, id);
      const { permissions } = parseInput(subuserPermissionsBody, { permissions: given });
      return subuserFromPanel(
        await ask(({ server }) => server.subusers.setPermissions(subuser, permissions, interactive)),
      );
    },
    async delete(id) {
      const subuser = parseInput(subuserId, id);
      await ask(({ server }) => server.subusers.delete(subuser, interactive));
    },
  };
}

/** Pelican lists its permissions, and says nothing about them. */
function withoutExplanations(permissions: readonly string[]): readonly PermissionGroup[] {
  const groups = Map.groupBy(permissions, (permission) => permission.split(".")[0] ?? "");
  return [...groups].map(([name, all]) => ({
    name,
    description: "",
    permissions: all.map((permission) => ({ permission, description: "" })),
  }));
}

function subuserFromPanel(subuser: ClientObject<"Subuser">): Subuser {
  return {
    id: subuser.uuid,
    username: subuser.username,
    email: subuser.email,
    twoFactor: subuser["2fa_enabled"],
    // A list with a gap comes as an object.
    permissions: Object.values(subuser.permissions),
    createdAt: new Date(subuser.created_at),
  };
}
