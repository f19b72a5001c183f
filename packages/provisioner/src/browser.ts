/** The parts of the domain that forms in a browser judge by while one types: nothing here does I/O or loads what does. */
export { parseRules } from "@hatchery/eggs";
export { checkVariable, isRequired } from "./domain/egg-rules/check-variable.ts";
export { type EventType, eventTypes } from "./domain/events.ts";
export { fillTemplate, nameVariables } from "./domain/name-template.ts";
