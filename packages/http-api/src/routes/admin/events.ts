import { eventAnswer, eventQuery, pageOf } from "@hatchery/provisioner/http";
import { events, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { lastEventId } from "../../streams/last-event-id.ts";
import { storedEvents } from "../../streams/operation-events.ts";

const tag = "Events";

export const eventRoutes = [
  defineRoute({
    id: "listEvents",
    method: "get",
    path: "/admin/events",
    tag,
    summary: "What has happened, oldest first",
    access: "admin",
    query: eventQuery,
    answer: json(pageOf(eventAnswer)),
    handle: ({ provisioner, query }) => provisioner.events.list(query),
  }),
  defineRoute({
    id: "streamEvents",
    method: "get",
    path: "/admin/events/stream",
    tag,
    summary: "What happens, as it happens; after `Last-Event-ID` without a gap",
    access: "admin",
    query: eventQuery.pick({ service: true, customer: true }),
    answer: events(eventAnswer),
    handle: ({ provisioner, query, request }) => {
      const after = lastEventId(request);
      const from = after !== null && /^\d{1,18}$/.test(after) ? { after } : {};
      return {
        // Who resumes reads from a place of their own; who does not shares what comes.
        key: after === null ? `events ${query.service ?? ""} ${query.customer ?? ""}` : null,
        complete: false,
        remembers: false,
        open: (signal) => storedEvents(provisioner.events.stream({ ...query, ...from, signal })),
      };
    },
  }),
];
