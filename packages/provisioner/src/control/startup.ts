import type { ClientObject } from "@hatchery/sdk";
import type { ClientObject as PelicanObject } from "@hatchery/sdk/pelican";
import { parseInput } from "../commands/parse-input.ts";
import type { ServiceRow } from "../database/rows.ts";
import { checkValues, isRequired } from "../domain/egg-rules/check-variable.ts";
import { eggNumbersOn } from "../domain/product/product-egg.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { ControlObjectNotFoundError } from "../errors/control-object-not-found-error.ts";
import { ControlRefusedError } from "../errors/control-refused-error.ts";
import { startupCheckBody, startupImageBody, startupValueBody, variableName } from "../http/control/startup.ts";
import type { ControlStartup, StartupVariable } from "../interface/control/startup.ts";
import { type ControlledService, interactive } from "./controlled-service.ts";
import { soldVariables } from "./sold-variables.ts";

type PanelVariable = ClientObject<"EggVariable"> | PelicanObject<"EggVariable">;

/** How one server is started. What the product fixes is neither shown nor changed, what it sold or planned is shown only. */
export function controlStartup({ ask, context }: ControlledService): ControlStartup {
  return {
    get: () =>
      ask(async ({ server, service }) => {
        const [startup, { docker_image }] = await Promise.all([
          server.startup.get(interactive),
          server.get(interactive),
        ]);
        return {
          command: startup.raw_startup_command,
          image: docker_image,
          images: imagesOf(startup.docker_images),
          variables: startup.variables.flatMap((variable) => shown(service, variable)),
        };
      }),
    async check(given) {
      const { variables } = parseInput(startupCheckBody, { variables: given });
      return ask(async ({ service }) => checkValues(await eggVariables(context, service), variables));
    },
    async setVariable(name, given) {
      const wanted = parseInput(variableName, name);
      const { value } = parseInput(startupValueBody, { value: given });
      const changed = await ask(async ({ server, service }) => {
        // The panel answers unknown names with a failure of its own.
        const { variables } = await server.startup.get(interactive);
        const found = variables.find((variable) => variable.env_variable.toUpperCase() === wanted.toUpperCase());
        const [variable] = found === undefined ? [] : shown(service, found);
        if (variable === undefined) throw new ControlObjectNotFoundError(`The server has no variable ${wanted}.`);
        if (!variable.editable) {
          throw new ControlRefusedError(`${variable.name} (${variable.variable}) cannot be changed here.`, {
            remedy: "It belongs to what was sold, or the egg keeps it: ask the host, or change the product or option.",
          });
        }
        const answer = await server.startup.setVariable(variable.variable, value, interactive);
        return shown(service, answer)[0] ?? variable;
      });
      return changed;
    },
    async setImage(given) {
      const { image } = parseInput(startupImageBody, { image: given });
      await ask(({ server }) => server.settings.setDockerImage(image, interactive), { docker_image: "image" });
    },
  };
}

/** The variables of a service's egg, as last read of its panel. */
async function eggVariables({ catalogue, productVersions }: EngineContext, service: ServiceRow) {
  const product = await productVersions.get(service.productId, service.productVersion);
  const egg = product.eggs.find(({ key }) => key === service.egg);
  const kept = service.panelId === null ? null : await catalogue.kept(service.panelId);
  const number = egg && service.panelId !== null ? eggNumbersOn(egg, service.panelId).egg : null;
  return kept?.eggs.find(({ id }) => id === number)?.variables ?? [];
}

function shown(service: ServiceRow, variable: PanelVariable): StartupVariable[] {
  const sold = soldVariables(service.applied);
  const name = variable.env_variable;
  if (sold.fixed.has(name)) return [];
  return [
    {
      variable: name,
      name: variable.name,
      description: variable.description ?? "",
      value: String(variable.server_value ?? ""),
      defaultValue: variable.default_value ?? "",
      rules: variable.rules,
      required: isRequired(variable.rules),
      editable: variable.is_editable && !sold.decided.has(name),
    },
  ];
}

/** The panel writes an egg's images as an object, and an empty or numbered one as a list. */
function imagesOf(images: Readonly<Record<string, string>> | readonly string[]) {
  const pairs = Array.isArray(images) ? images.map((image: string) => [image, image]) : Object.entries(images);
  return pairs.map(([name = "", image = ""]) => ({ name, image }));
}
