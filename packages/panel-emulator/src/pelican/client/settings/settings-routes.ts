import { logActivity } from "../../../activity/log-activity.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { badRequest } from "../../../errors/http-errors.ts";
import { accepted, noContent } from "../../../http/reply.ts";
import { reinstallServer } from "../../../servers/reinstall-server.ts";
import { asText, textOf } from "../../../validation/php-values.ts";
import type { Rule } from "../../../validation/rule.ts";
import { validate } from "../../../validation/validate.ts";
import { serverRules } from "../../application/servers/server-rules.ts";

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
      const rules = { name: serverRules().name };
      const name = textOf(validate({ state: panel.state, input: request.input, rules }).name);
      if (name === server.name) return noContent();
      const properties = { old: server.name, new: name };
      panel.state.servers.update(server.id, { name, updated_at: panel.now() });
      logActivity(context, { event: "server:settings.rename", properties, server });
      return noContent();
    },
  }),
  serverRoute({
    method: "POST",
    path: "/settings/description",
    operation: "updateServerDescription",
    permission: "settings.description",
    /** What is not sent is empty. */
    handle: (context) => {
      const { panel, request, server } = context;
      const rules = { description: "string|nullable" };
      const { description = null } = validate({ state: panel.state, input: request.input, rules });
      if (panel.settings.editableServerDescriptions === false) return { status: 403, body: [] };
      const text = textOf(description);
      if (text === server.description) return noContent();
      const properties = { old: server.description, new: description };
      panel.state.servers.update(server.id, { description: text, updated_at: panel.now() });
      logActivity(context, { event: "server:settings.description", properties, server });
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
      const rules = { docker_image: ["required", "string", oneOf(images)] };
      const image = textOf(validate({ state: panel.state, input: request.input, rules }).docker_image);
      const old = server.image;
      if (!images.includes(old))
        throw badRequest("This server's Docker image has been manually set by an administrator and cannot be updated.");
      if (old === image) return noContent();
      panel.state.servers.update(server.id, { image, updated_at: panel.now() });
      logActivity(context, { event: "server:startup.image", properties: { old, new: image }, server });
      return noContent();
    },
  }),
];
