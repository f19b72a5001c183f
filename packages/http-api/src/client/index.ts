export type { components, operations, paths } from "../generated/api.ts";
export type { EventStreams } from "../generated/event-streams.ts";
export {
  answerOf,
  createHatcheryClient,
  type HatcheryClient,
  type HatcheryClientOptions,
  newIdempotencyKey,
} from "./create-hatchery-client.ts";
export { type FollowOptions, followEvents } from "./follow-events.ts";
export { HatcheryProblemError, isHatcheryProblem, type Problem } from "./hatchery-problem-error.ts";
