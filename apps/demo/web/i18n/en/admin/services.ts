export const services = {
  create: "New service",
  title: (id: string) => `Service ${id}`,
  searchHint: "Number, name, customer, address",
  pick: (id: string) => `Pick ${id}`,
  picked: (count: number) => `${count} picked`,
  renewMonth: "Renew for a month",
  severalTitle: (command: string, count: number) => `${command}: ${count === 1 ? "1 service" : `${count} services`}`,
  leftOut: (count: number) =>
    count === 1
      ? "One is left out: its state does not allow it."
      : `${count} are left out: their state does not allow it.`,
  summary: (taken: number, refused: number) => `${taken} taken, ${refused} refused.`,
  taken: "is on its way",
  server: "Server on the panel",
  control: "Control the server",
  reason: "Reason (optional)",
  until: "New due date",
  noEnd: "No due date",
  id: "Number of the service",
  idHint: "Your own number for the order. The same number never makes a second server.",
  customerHint: "Your own number for the customer.",
  emailHint: "Only for a customer who is new here.",
  serverName: "Name of the server",
  serverNameHint: "Leave it empty for the product's own.",
  accepted: (command: string, id: string) => `${command}: ${id} is on its way.`,
  empty: "No service here",
  emptyDetail: "Orders from the store appear here, and those that you make by hand.",
  whyNotPlaced: "Where it could have gone",
  newOwner: "New owner",
  egg: "Egg",
  keepEgg: "The same egg",
  acceptLoss: "I accept that data may be lost",
};

export const commands = {
  suspend: { button: "Suspend", title: (id: string) => `Suspend ${id}`, what: "The server stops. Its data is kept." },
  unsuspend: {
    button: "Unsuspend",
    title: (id: string) => `Unsuspend ${id}`,
    what: "The customer can start the server again.",
  },
  renew: {
    button: "Renew",
    title: (id: string) => `Renew ${id}`,
    what: "A suspension for the old due date is lifted.",
  },
  upgrade: {
    button: "Upgrade",
    title: (id: string) => `Change the product or options of ${id}`,
    what: "First see what would change; nothing happens before you confirm.",
  },
  reinstall: {
    button: "Reinstall",
    title: (id: string) => `Reinstall ${id}`,
    what: "The egg's installation runs again. Files that it writes are replaced.",
  },
  owner: {
    button: "Change owner",
    title: (id: string) => `Give ${id} to somebody else`,
    what: "The server belongs to another customer from then on, here and on the panel.",
  },
  rename: {
    button: "Rename",
    title: (id: string) => `Rename ${id}`,
    what: "The name on the panel and in the customer's list.",
  },
  expire: {
    button: "Expire now",
    title: (id: string) => `Expire ${id} now`,
    what: "The paid time ends now; the server is suspended.",
  },
  terminate: {
    button: "Terminate",
    title: (id: string) => `Terminate ${id}`,
    what: "The server is deleted from the panel, with all of its data, for good.",
  },
};

export const upgradePlan = {
  title: "What would change",
  outcomes: {
    "nothing-to-do": "Nothing would change.",
    possible: "There is room for it.",
    "needs-another-node": "The node has no room for it.",
  },
  what: "What",
  from: "Now",
  to: "Then",
  egg: (nest: number, egg: number) => `nest ${nest}, egg ${egg}`,
  node: "Node",
  image: "Image",
  startup: "Start-up command",
  reasons: {
    product: "from the product",
    customer: "the customer's own value is kept",
    "egg-default": "the egg's default",
    port: "from the ports",
    removed: "the new egg has no such variable",
  },
  warnings: "Mind that",
  limits: {
    memory: "Memory",
    swap: "Swap",
    disk: "Disk",
    io: "IO weight",
    cpu: "CPU (%)",
    threads: "CPU threads",
    oomKiller: "OOM killer",
    databases: "Databases",
    backups: "Backups",
    furtherPorts: "Extra ports",
  } as Readonly<Record<string, string>>,
};
