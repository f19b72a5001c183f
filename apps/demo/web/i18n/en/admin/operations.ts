export const operationStatus = {
  waiting: "Waiting",
  running: "Running",
  succeeded: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
};

export const waitsFor = {
  turn: "Waits for its turn",
  retry: "Waits to try again",
  "rate-limit": "Waits for the rate limit",
  node: "Waits for the node",
  panel: "Waits for the panel",
  installation: "Installing",
};

export const kinds = {
  create: "Create",
  suspend: "Suspend",
  unsuspend: "Unsuspend",
  expire: "Expire",
  terminate: "Terminate",
  upgrade: "Upgrade",
  "change-options": "Change options",
  reinstall: "Reinstall",
  rename: "Rename",
  "change-owner": "Change owner",
  import: "Import",
  renew: "Renew",
  "sync-customer": "Synchronise customer",
  repair: "Repair",
};

export const operations = {
  lead: "Every change, with what it did and what it cost.",
  title: (kind: string) => `Operation: ${kind}`,
  kind: "Change",
  attempts: "Tries",
  attempt: (attempt: number) => `try ${attempt}`,
  panelRequests: "Panel requests",
  requests: (count: number) => (count === 1 ? "1 request" : `${count} requests`),
  nextTry: "Next try",
  finished: "Finished",
  retry: "Try again",
  cancel: "Cancel operation",
  done: { retry: "It is being tried again.", cancel: "The operation is cancelled." },
  steps: "Steps",
  noSteps: "No step has begun yet.",
  outcomes: { done: "done", "already-done": "was done already", failed: "failed", waits: "waits" },
  empty: "No operation here",
  emptyDetail: "Orders, suspensions, renewals: each appears here as soon as it is asked for.",
  health: {
    title: "The worker",
    working: "Working",
    stopped: "Not working",
    waiting: (count: string) => `${count} waiting`,
    running: (count: string) => `${count} running`,
    failed: (count: string) => `${count} failed`,
    held: (panel: string) => `Panel ${panel} is held`,
    database: (kind: string, latency: string) => `Database: ${kind}, ${latency} ms`,
    kinds: { pglite: "embedded (PGlite)", postgres: "PostgreSQL" },
  },
};
