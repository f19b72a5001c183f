export const events = {
  lead: "Everything that happens, as it happens.",
  at: "Time",
  type: "Event",
  details: "Details",
  filterType: "Begins with",
  filterService: "Service",
  pause: "Hold still",
  resume: "Go on",
  held: (count: string) => `${count} newer ones wait`,
  empty: "Nothing has happened yet",
  emptyDetail: "Orders, changes, retries and failures appear here by themselves.",
};

export const faults = {
  lead: "Break something and watch: orders wait, and go on when it is mended. Nothing is lost.",
  names: {
    "node-down": { label: "The nodes do not answer", hint: "The panel is there, its daemons are not." },
    "panel-busy": { label: "The panel answers 429", hint: "Too many requests; come back in 5 seconds." },
    "panel-down": { label: "The panel answers 502", hint: "Something in front of it is broken." },
    "installation-fails": { label: "Installations fail", hint: "From the next one on." },
  },
  killTitle: "Kill the shop",
  killHint:
    "Its process ends without warning, in the middle of whatever it does. It is started again at once and goes on.",
  kill: "Kill the process",
  killed: "The process is gone. Waiting for the next one …",
  back: (ms: string) => `The shop is back after ${ms}. Everything that was under way goes on.`,
  clockTitle: "Move the clock",
  clockHint:
    "Time passes at once, in the shop and on its panels: periods are closed, balances go down, what is due is done. It does not go back.",
  clockSteps: { 1: "An hour on", 24: "A day on" },
  clockAhead: (time: string) => `The shop's clock is ${time} ahead.`,
  watch: "What is under way",
  watchEmpty: "Nothing is under way. Order something, then break something.",
  order: "Order a server to watch",
  ordered: (id: string) => `Ordered: ${id}`,
};
