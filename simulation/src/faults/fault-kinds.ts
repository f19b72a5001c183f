/** Everything that can go wrong in a world. Rates are of requests or statements; mishaps come at an instant. */
export const faultRates = {
  "statement-fails": 0.01,
  "statement-hangs": 0.0006,
  "connection-cut-before": 0.004,
  "connection-cut-after": 0.004,
  "request-lost": 0.08,
  "answer-lost": 0.08,
  "answer-late": 0.04,
  "late-effect": 0.03,
  "bad-gateway": 0.08,
  "html-page": 0.03,
  redirect: 0.02,
  "odd-body": 0.03,
  "truncated-answer": 0.03,
  "rate-limited": 0.05,
  "doubled-request": 0.03,
} as const;

export type FaultRate = keyof typeof faultRates;

/** What happens once, at an instant that is drawn, and for how long. */
export const mishaps = {
  "worker-killed": "a worker's process is killed and another one started in its place",
  "worker-paused": "a worker's process is stopped and continued",
  "worker-stopped": "a worker is told to stop, and started again",
  "worker-cut-off": "a worker reaches no panel",
  "sessions-ended": "the database ends every session",
  "disk-full": "nothing can be written to the database",
  "database-hangs": "the database answers nobody",
  "key-revoked": "the panel does not know its key any more, until it is given another one",
  "challenge-page": "a page for people stands before the panel",
  "panel-down": "the panel does not answer",
  "panel-restored": "the panel is restored from a dump made earlier",
  "daemon-down": "a node's daemon does not answer, or on Pelican answers with errors",
  "installation-fails": "installations fail, and moves to other nodes",
  "strange-server": "somebody else makes a server on the panel",
  "server-removed": "an administrator removes a server of ours by hand",
  "account-removed": "an administrator removes a customer's account by hand",
  "allocation-removed": "an administrator removes a free allocation by hand",
} as const;

export type Mishap = keyof typeof mishaps;
/** `clocks-apart` lasts: the clocks of the workers show other times, and run at other speeds. */
export type FaultKind = FaultRate | Mishap | "clocks-apart";

export const faultKinds = ["clocks-apart", ...Object.keys(faultRates), ...Object.keys(mishaps)] as readonly FaultKind[];
