import { applicationRoute } from "../../../application/application-route.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { inputAt } from "../../../http/panel-request.ts";
import type { InputObject, InputValue } from "../../../http/php-input.ts";
import type { Panel } from "../../../panel.ts";
import { eggNumber } from "../../../servers/egg-number.ts";
import { databaseBoolean, databaseInteger } from "../../../validation/database-number.ts";
import { asText, textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import { write } from "../../auth/application-permissions.ts";
import { createServer } from "../../servers/create-server.ts";
import { checkVariables } from "../../servers/egg-variables.ts";
import { placementOf } from "../../servers/placement.ts";
import { createdReply } from "../replies.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { createServerRules } from "./server-rules.ts";

export const createServerRoute = applicationRoute({
  method: "POST",
  path: "/servers",
  operation: "createServer",
  permission: write("server"),
  handle: async (context) => {
    const { panel, request } = context;
    const fields = validate({ state: panel.state, input: request.input, rules: createServerRules(request.input) });
    const egg = panel.state.eggs.get(eggNumber(fields.egg));
    if (!egg) throw new UncaughtError("ModelNotFoundException");
    const placement = placementOf(panel.state, fields, request.input);
    const variables = checkVariables(panel.state, egg.id, fields.environment as InputObject);
    refuseLostRace(panel, fields);
    const sent = limitsOf(fields);
    const server = await createServer(panel, {
      columns: {
        external_id: (fields.external_id as string | null | undefined) ?? null,
        ...placement,
        name: textOf(fields.name),
        description: (fields.description as string | null | undefined) ?? "",
        skip_scripts: databaseBoolean(fields.skip_scripts),
        owner_id: databaseInteger(fields.user),
        ...stored(sent),
        oom_disabled: !databaseBoolean(fields.oom_killer),
        nest_id: null,
        egg_id: egg.id,
        startup: asText(fields.startup) || egg.startup,
        image: asText(fields.docker_image) || (Object.values(egg.docker_images)[0] ?? ""),
        ...featureLimits(fields),
      },
      additionalAllocations: Object.values(inputAt(fields, "allocation.additional") ?? []).map(Number),
      variables,
      startOnCompletion: databaseBoolean(fields.start_on_completion),
    });
    return createdReply(context, serverTransformer, { ...server, ...shown(sent) });
  },
});

/** Whoever comes second with an external id has passed the rules. */
function refuseLostRace({ state }: Panel, { external_id }: InputObject): void {
  const taken = typeof external_id === "string" && state.servers.all().some((row) => row.external_id === external_id);
  if (taken) throw new UncaughtError("UniqueConstraintViolationException");
}

const limitNames = ["memory", "swap", "disk", "io", "cpu"] as const;

function limitsOf(fields: InputObject) {
  return Object.fromEntries([...limitNames, "threads"].map((name) => [name, inputAt(fields, `limits.${name}`)]));
}

/** The database rounds. */
function stored(sent: Readonly<Record<string, InputValue | undefined>>) {
  const whole = (name: (typeof limitNames)[number]) =>
    databaseInteger(sent[name], name === "swap" ? "signed" : "unsigned");
  return {
    memory: whole("memory"),
    swap: whole("swap"),
    disk: whole("disk"),
    io: whole("io"),
    cpu: whole("cpu"),
    threads: asText(sent.threads) || null,
  };
}

/** The answer to a creation shows what was sent, cut to whole numbers. */
function shown(sent: Readonly<Record<string, InputValue | undefined>>) {
  return Object.fromEntries(limitNames.map((name) => [name, Math.trunc(Number(sent[name])) + 0]));
}

/** Nothing becomes 0. */
function featureLimits(fields: InputObject) {
  const feature = (name: string) => databaseInteger(inputAt(fields, `feature_limits.${name}`) ?? 0);
  return {
    database_limit: feature("databases"),
    allocation_limit: feature("allocations"),
    backup_limit: feature("backups"),
  };
}
