import type { ApplicationSchemas } from "@hatchery/sdk/openapi";
import type { NewServer, NewUser, ServerBuild } from "../panel-gateway.ts";

export function serverToPanel(server: NewServer): ApplicationSchemas["CreateServerBody"] {
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
    oom_disabled: !oomKiller,
    feature_limits: server.featureLimits,
    allocation: { default: server.allocationId, additional: [...server.furtherAllocationIds] },
    start_on_completion: server.startOnCompletion,
    skip_scripts: server.skipScripts,
  };
}

export function userToPanel(user: NewUser): ApplicationSchemas["CreateUserBody"] {
  return { external_id: user.externalId, ...userChangesToPanel(user) };
}

export function userChangesToPanel(user: Omit<NewUser, "externalId">) {
  return {
    email: user.email,
    username: user.username,
    first_name: user.firstName,
    last_name: user.lastName,
    ...(user.language === null ? {} : { language: user.language }),
  };
}

export function buildToPanel(build: ServerBuild): ApplicationSchemas["UpdateServerBuildBody"] {
  const { oomKiller, ...limits } = build.limits;
  return {
    allocation: build.allocationId ?? 0,
    limits,
    oom_disabled: !oomKiller,
    feature_limits: build.featureLimits,
    add_allocations: [...build.addAllocationIds],
    remove_allocations: [...build.removeAllocationIds],
  };
}
