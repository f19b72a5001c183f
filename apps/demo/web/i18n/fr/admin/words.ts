import type { Messages } from "../../load-messages.ts";

type Words = Pick<
  Messages["admin"],
  | "parts"
  | "status"
  | "state"
  | "service"
  | "name"
  | "customer"
  | "product"
  | "panel"
  | "created"
  | "expires"
  | "actor"
  | "version"
  | "actors"
  | "actions"
  | "chosen"
>;

export const words: Words = {
  parts: {
    services: "Services",
    operations: "Opérations",
    customers: "Clients",
    usage: "Consommation",
    products: "Offres",
    panels: "Panels",
    imports: "Importation",
    drift: "Écarts",
    placement: "Placement",
    webhooks: "Webhooks",
    events: "Événements",
    faults: "Pannes",
  },
  status: "Statut",
  state: "État",
  service: "Service",
  name: "Nom",
  customer: "Client",
  product: "Offre",
  panel: "Panel",
  created: "Créé",
  expires: "Échéance",
  actor: "Par",
  version: (version) => `version ${version}`,
  actors: { admin: "Administrateur", customer: "Client", host: "Boutique", system: "Hatchery" },
  actions: "Actions",
  chosen: (count) => (count > 1 ? `${count} sélectionnés` : `${count} sélectionné`),
};
