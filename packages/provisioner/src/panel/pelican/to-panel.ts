import type { PelicanApplicationSchemas as Schemas } from "@hatchery/sdk/openapi";
import type { NewServer, NewUser, ServerBuild } from "../panel-gateway.ts";

export function serverToPanel(server: NewServer): Schemas["CreateServerBody"] {
  const { oomKiller, ...limits } = server.limits;
  return {
    external_id: server.externalId,
    name: server.name,
    description: server.description,
    user: server.userId,
    egg: server.eggId,
    docker_image: server.image,
    startup: server.startup,
    environment: server.environment,
    limits,
    oom_killer: oomKiller,
    feature_limits: server.featureLimits,
    allocation: { default: server.allocationId, additional: [...server.furtherAllocationIds] },
    start_on_completion: server.startOnCompletion,
    skip_scripts: server.skipScripts,
  };
}

export function userToPanel(user: NewUser): Schemas["CreateUserBody"] {
  return { external_id: user.externalId, ...userChangesToPanel(user) };
}

/** Pelican has no first and last names. */
export function userChangesToPanel({ email, username, language }: Omit<NewUser, "externalId">) {
  return { email, username, ...(language === null ? {} : { language }) };
}

export function buildToPanel(build: ServerBuild): Schemas["UpdateServerBuildBody"] {
  const { oomKiller, ...limits } = build.limits;
  return {
    allocation: build.allocationId,
    limits,
    oom_killer: oomKiller,
    feature_limits: build.featureLimits,
    add_allocations: [...build.addAllocationIds],
    remove_allocations: [...build.removeAllocationIds],
  };
}
