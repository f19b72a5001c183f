const servers = (count: number) => (count === 1 ? "1 server" : `${count} servers`);

export const store = {
  title: "Game servers",
  lead: "Pick one, choose the game, and play a minute later.",
  order: "Order",
  orderProduct: (name: string) => `Order ${name}`,
  memory: "Memory",
  disk: "Disk",
  cpu: "CPU",
  databases: "Databases",
  backups: "Backups",
  extraPorts: "Extra ports",
  games: "Games",
  cores: (count: string) => `${count} vCPU`,
  left: (count: number) => `${count} left`,
  inStock: "Available",
  soldOut: "Sold out",
  waitsForRoom: "On a waiting list",
  soldOutWhy: "Why it is sold out",
  empty: "Nothing is on sale yet",
  emptyDetail: "Products appear here as soon as the administrator has saved one.",
  emptyAction: "Add a product",
  per: { month: "a month", hour: "an hour" } as Readonly<Record<string, string>>,
};

export const order = {
  title: (product: string) => `Order ${product}`,
  back: "Store",
  game: "Game",
  name: "Name of your server",
  nameHint: "Shown in your list and on the panel. Leave it empty for a name of ours.",
  configuration: "Configuration",
  settings: "Settings of the game",
  settingsHint: "You can change them later.",
  summary: "Your server",
  submit: "Order now",
  submitting: "Ordering …",
  signInToOrder: "Sign in to order",
  optional: "optional",
  adds: (what: string) => `+ ${what}`,
  included: "included",
  checking: "Checking …",
  fitsAll: "Everything is fine.",
  noRoom: "There is no room for it right now. Less memory or another city may fit.",
  waitsForRoom: "There is no room for it right now: your order waits until there is.",
  toMend: (count: number) => (count === 1 ? "One field is left to fill in." : `${count} fields are left to fill in.`),
  dedicatedIp: "Own IP address",
  price: "Price",
};

export const progress = {
  title: "Your server is on its way",
  titleReady: "Your server is ready",
  titleFailed: "This needs a person",
  back: "My servers",
  done: "Done",
  failed: "Failed",
  steps: {
    queued: "Order received",
    creating: "Creating the server",
    installing: "Installing the game",
    running: "Ready to play",
  },
  waits: {
    turn: (time: string) => `Waiting for the change before this one: ${time}`,
    retry: (time: string) => `It did not work. The next try comes by itself: ${time}`,
    "rate-limit": (time: string) => `The panel asked us to slow down; it goes on by itself: ${time}`,
    node: (time: string) => `The node does not answer; it goes on as soon as it does: ${time}`,
    panel: (time: string) => `The panel is not available; it goes on as soon as it is: ${time}`,
    installation: (time: string) => `Waiting for the node to install: ${time}`,
    transfer: (time: string) => `Moving to another node, with all files: ${time}`,
    servers: (time: string) => `The servers of the pool are on their way: ${time}`,
  },
  working: (time: string) => `Talking to the panel: ${time}`,
  queued: (time: string) => `Waiting for a worker: ${time}`,
  address: "Address",
  addressHint: "Type this into the game.",
  copyAddress: "Copy the address",
  manage: "Manage the server",
  elapsed: (time: string) => `${time} since the order`,
  lostConnection: "The connection was lost. Your order is kept; this page goes on when the shop answers.",
  reason: "What happened",
  failedAdvice: "Your order is kept. The administrator sees this and can try again.",
};

export const services = {
  title: "My servers",
  lead: (count: number) => servers(count),
  empty: "You have no server yet",
  emptyDetail: "Your servers appear here, with their state, their address and their due date.",
  emptyAction: "Go to the store",
  expires: (time: string) => `Due ${time}`,
  neverExpires: "No due date",
  columns: { name: "Server", state: "State", address: "Address", product: "Product", expires: "Due" },
  showTerminated: "Show deleted ones",
};

export const states = {
  pending: "Ordered",
  installing: "Installing",
  active: "Active",
  suspended: "Suspended",
  terminated: "Deleted",
  failed: "Needs a person",
};

export const failures = {
  retryable: "The panel could not be reached for too long.",
  permanent: "The panel refused it.",
  "unknown-outcome": "It is not known whether the panel did it.",
  "needs-person": "Something has to be changed by the administrator first.",
};

/** Failures whose code says more to a customer than their class. */
export const failureCodes = {
  install_failed: "The installation of the game failed.",
  installed_empty: "The game was installed, and nothing is there.",
} as Readonly<Record<string, string>>;

export const suspensionReasons = {
  expired: "It is suspended because its time is over. Renewing brings it back at once, with everything on it.",
  requested: "It was suspended by the administrator. Your data is kept.",
  "found-on-panel": "It was suspended on the panel. Your data is kept.",
  pool: "It is suspended because its pool is. It comes back with the pool.",
};
