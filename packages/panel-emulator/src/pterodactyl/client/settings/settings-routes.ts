import { logActivity } from "../../../activity/log-activity.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { badRequest } from "../../../errors/http-errors.ts";
import { accepted, noContent } from "../../../http/reply.ts";
import { reinstallServer } from "../../../servers/reinstall-server.ts";
import { asText, textOf } from "../../../validation/php-values.ts";
import type { Rule } from "../../../validation/rule.ts";
import { validate } from "../../../validation/validate.ts";

/** Images are told apart by every character, so no list in a text can hold them. */
const oneOf = (images: readonly string[]): Rule => ({
  name: "in",
  passes: ({ value }) => images.includes(asText(value) ?? ""),
  message: () => "The selected :attribute is invalid.",
});

export const settingsRoutes = [
  serverRoute({
    method: "POST",
    path: "/settings/rename",
    operation: "renameServer",
    permission: "settings.rename",
    handle: (context) => {
      const { panel, request, server } = context;
      const rules = { name: "required|string|min:1|max:191", description: "string|nullable" };
      const fields = validate({ state: panel.state, input: request.input, rules });
      const name = textOf(fields.name);
      const description = fields.description === undefined ? server.description : (asText(fields.description) ?? "");
      const old = { name: server.name, description: server.description };
      panel.state.servers.update(server.id, { name, description, updated_at: panel.now() });
      if (old.name !== name)
        logActivity(context, { event: "server:settings.rename", properties: { old: old.name, new: name }, server });
      if (old.description !== description) {
        const properties = { old: old.description, new: description };
        logActivity(context, { event: "server:settings.description", properties, server });
      }
      return noContent();
    },
  }),
  serverRoute({
    method: "POST",
    path: "/settings/reinstall",
    operation: "reinstallServer",
    permission: "settings.reinstall",
    handle: async (context) => {
      await reinstallServer(context.panel, context.server);
      logActivity(context, { event: "server:reinstall", server: context.server });
      return accepted();
    },
  }),
  serverRoute({
    method: "PUT",
    path: "/settings/docker-image",
    operation: "setDockerImage",
    permission: "startup.docker-image",
    handle: (context) => {
      const { panel, request, server } = context;
      const images = Object.values(panel.state.eggs.get(server.egg_id)?.docker_images ?? {});
      const form = "regex:/^[\\w#\\.\\/\\- ]*\\|?~?[\\w\\.\\/\\-:@ ]*$/";
      const rules = { docker_image: ["required", "string", "max:191", form, oneOf(images)] };
      const { docker_image } = validate({ state: panel.state, input: request.input, rules }) as {
        docker_image: string;
      };
      const old = server.image;
      if (!images.includes(old))
        throw badRequest("This server's Docker image has been manually set by an administrator and cannot be updated.");
      panel.state.servers.update(server.id, { image: docker_image, updated_at: panel.now() });
      if (old !== docker_image)
        logActivity(context, { event: "server:startup.image", properties: { old, new: docker_image }, server });
      return noContent();
    },
  }),
];
