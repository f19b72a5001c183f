import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  json,
  jsonb,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { CustomerLink } from "../domain/customer.ts";
import type { EventType } from "../domain/events.ts";
import type { Failure } from "../domain/failure.ts";
import type { OperationKind, OperationStatus, WaitReason } from "../domain/operation.ts";
import type { OperationInput } from "../domain/operation-input.ts";
import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import type { OptionValues } from "../domain/option/option-values.ts";
import type { Flavour } from "../domain/panel.ts";
import type { PanelCatalogue, PanelNode } from "../domain/panel-catalogue.ts";
import type { PanelHoldReason } from "../domain/panel-hold.ts";
import type { PlannedPorts } from "../domain/placement/planned-ports.ts";
import type { Budget } from "../domain/pool/budget.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import type { ServiceAddress, ServiceState, SuspensionReason } from "../domain/service.ts";
import type { KeptVariables } from "../domain/upgrade/change-choices.ts";
import type { Actor } from "../interface/actor.ts";
import { hatchery, instant, number } from "./columns.ts";
import type { StoredStep } from "./stored-step.ts";

/** Panels. Keys are sealed texts, see panel/secrets.ts. */
export const panels = hatchery.table("panels", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  url: text("url").notNull(),
  flavour: text("flavour").$type<Flavour>().notNull().default("pterodactyl"),
  acceptsOrders: boolean("accepts_orders").notNull(),
  applicationKey: text("application_key").notNull(),
  clientKey: text("client_key"),
  /** Null: never read. Not jsonb, which sorts keys: the images of an egg keep the panel's order. */
  catalogue: json("catalogue").$type<Omit<PanelCatalogue, "panelId" | "flavour" | "nodes">>(),
  catalogueReadAt: instant("catalogue_read_at"),
  /** When it was last read because an order found no room. */
  roomReadAt: instant("room_read_at"),
  /** Null: operations on it are carried out. */
  hold: jsonb("hold").$type<PanelHoldReason>(),
  heldSince: instant("held_since"),
  /** Probes of this hold that did not end it; they decide when the next one comes. */
  probes: integer("probes").notNull().default(0),
  probedAt: instant("probed_at"),
  /** Up to which number servers of ours were proven to be what they were, and when; see panel/panel-canary.ts. */
  canaryServerId: integer("canary_server_id"),
  canaryServerUuid: text("canary_server_uuid"),
  canarySeenAt: instant("canary_seen_at"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

/** Nodes as last read, and whether operations on them wait for their daemon. */
export const panelNodes = hatchery.table(
  "panel_nodes",
  {
    panelId: text("panel_id").notNull(),
    nodeId: integer("node_id").notNull(),
    facts: jsonb("facts").notNull().$type<PanelNode>(),
    readAt: instant("read_at").notNull(),
    /** Null: its allocations were never read. */
    allocationsReadAt: instant("allocations_read_at"),
    /** When something of ours last made room on it; its figures may be older. */
    freedAt: instant("freed_at"),
    /** Until when the daemon is left alone; null when it answers. */
    heldUntil: instant("held_until"),
    /** Failures of the daemon in a row; decides how long it is left alone. */
    holds: integer("holds").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.panelId, table.nodeId] })],
);

/** Allocations as last read; `serviceId` is our own reservation or use. */
export const panelAllocations = hatchery.table(
  "panel_allocations",
  {
    panelId: text("panel_id").notNull(),
    id: integer("id").notNull(),
    nodeId: integer("node_id").notNull(),
    ip: text("ip").notNull(),
    alias: text("alias"),
    port: integer("port").notNull(),
    assigned: boolean("assigned").notNull(),
    serviceId: text("service_id"),
    /** Its ip was sold to that service alone. */
    dedicated: boolean("dedicated").notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.panelId, table.id] }),
    index("panel_allocations_free")
      .on(table.panelId, table.nodeId, table.port)
      .where(sql`not assigned and service_id is null`),
    index("panel_allocations_of_service").on(table.serviceId).where(sql`service_id is not null`),
  ],
);

export const products = hatchery.table("products", {
  id: text("id").primaryKey(),
  version: integer("version").notNull(),
  archivedAt: instant("archived_at"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

/** Never changed once written: running services refer to them. */
export const productVersions = hatchery.table(
  "product_versions",
  {
    productId: text("product_id").notNull(),
    version: integer("version").notNull(),
    configuration: jsonb("configuration").notNull().$type<ProductConfiguration>(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.productId, table.version] })],
);

export const customers = hatchery.table(
  "customers",
  {
    id: text("id").primaryKey(),
    number: number("number").generatedAlwaysAsIdentity(),
    email: text("email").notNull(),
    username: text("username"),
    firstName: text("first_name"),
    lastName: text("last_name"),
    language: text("language"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("customers_number").on(table.number),
    index("customers_email").on(sql`lower(${table.email})`),
  ],
);

/** Which user of a panel is which customer. */
export const customerLinks = hatchery.table(
  "customer_links",
  {
    customerId: text("customer_id")
      .notNull()
      .references(() => customers.id),
    panelId: text("panel_id").notNull(),
    panelUserId: integer("panel_user_id").notNull(),
    /** Null: nobody has read it, as where a host linked the account. */
    panelUserUuid: text("panel_user_uuid"),
    /** The panel has refused the account, or was restored: it is read before it is used again. */
    suspect: boolean("suspect").notNull().default(false),
    origin: text("origin").notNull().$type<CustomerLink["origin"]>(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.customerId, table.panelId] }),
    uniqueIndex("customer_links_unshared").on(table.panelId, table.panelUserId).where(sql`origin <> 'shared'`),
  ],
);

export const services = hatchery.table(
  "services",
  {
    id: text("id").primaryKey(),
    /** In the order of their making; what lists go by. */
    number: number("number").generatedAlwaysAsIdentity(),
    /** Of the order's content: the same order again is recognised by it. */
    orderHash: text("order_hash").notNull(),
    state: text("state").notNull().$type<ServiceState>(),
    customerId: text("customer_id")
      .notNull()
      .references(() => customers.id),
    productId: text("product_id").notNull(),
    productVersion: integer("product_version").notNull(),
    egg: text("egg").notNull(),
    options: jsonb("options").notNull().$type<OptionValues>(),
    variables: jsonb("variables").notNull().$type<Readonly<Record<string, string>>>(),
    /** What the customer had set with eggs that the server has no longer, by the product's key of the egg. */
    keptVariables: jsonb("kept_variables").notNull().default({}).$type<KeptVariables>(),
    applied: jsonb("applied").$type<AppliedConfiguration>(),
    /** The pool that it was made in, for good; what it takes of that is what it is, see operations/pool/claims.ts. */
    poolId: text("pool_id"),
    /** What was sold, of a pool; null: it is a server. */
    budget: jsonb("budget").$type<Budget>(),
    orderId: text("order_id"),
    /** Number of the server that the service was made of; null: it was ordered. */
    importedServerId: integer("imported_server_id"),
    name: text("name"),
    externalId: text("external_id").notNull(),
    panelId: text("panel_id"),
    nodeId: integer("node_id"),
    serverId: integer("server_id"),
    serverUuid: text("server_uuid"),
    serverIdentifier: text("server_identifier"),
    addresses: jsonb("addresses").notNull().$type<readonly ServiceAddress[]>(),
    expiresAt: instant("expires_at"),
    /** By which months the end is counted; see domain/renewal.ts. */
    renewalAnchor: instant("renewal_anchor"),
    renewalMonths: integer("renewal_months").notNull().default(0),
    suspensionReason: text("suspension_reason").$type<SuspensionReason>(),
    /** A suspension or its lifting was given up without anybody knowing what came of it: the panel may have it otherwise. */
    suspensionUncertain: boolean("suspension_uncertain").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    activatedAt: instant("activated_at"),
    suspendedAt: instant("suspended_at"),
    terminatedAt: instant("terminated_at"),
    /** Since when it ends with its paid time; null: it goes on as long as it is paid. */
    cancelledAt: instant("cancelled_at"),
    /** How often it got another egg; a product may limit that. */
    eggChanges: integer("egg_changes").notNull().default(0),
    /** When the lifecycle policy has to look at it next; null: never. The scheduler reads nothing else. */
    dueAt: instant("due_at"),
    /** Until which instant reminders are sent: what happened before is not told again. */
    remindedUntil: instant("reminded_until"),
  },
  (table) => [
    foreignKey({
      name: "services_product_version",
      columns: [table.productId, table.productVersion],
      foreignColumns: [productVersions.productId, productVersions.version],
    }),
    foreignKey({ name: "services_pool", columns: [table.poolId], foreignColumns: [table.id] }),
    uniqueIndex("services_number").on(table.number),
    uniqueIndex("services_external_id").on(table.externalId),
    // A panel that was restored gives the number of a server that it lost to another one.
    uniqueIndex("services_server")
      .on(table.panelId, table.serverUuid)
      .where(sql`server_uuid is not null and state <> 'terminated'`),
    index("services_server_number").on(table.panelId, table.serverId).where(sql`server_id is not null`),
    // Two imports of one server cannot both be under way.
    uniqueIndex("services_imported_server")
      .on(table.panelId, table.importedServerId)
      .where(sql`imported_server_id is not null and state <> 'terminated'`),
    index("services_of_customer").on(table.customerId, table.number),
    index("services_of_pool").on(table.poolId, table.number).where(sql`pool_id is not null`),
    index("services_of_product").on(table.productId, table.number),
    index("services_of_panel").on(table.panelId, table.number),
    index("services_in_state").on(table.state, table.number),
    index("services_by_id").on(sql`lower(${table.id}) text_pattern_ops`),
    index("services_due").on(table.dueAt).where(sql`due_at is not null`),
    // What should be due and is not, see engine/mend-schedules.ts.
    index("services_never_due")
      .on(table.id)
      .where(sql`due_at is null and expires_at is not null and state in ('active', 'suspended')`),
  ],
);

/** Room promised to an order, or to the growth of a server, that the node's figures do not show yet. */
export const reservations = hatchery.table(
  "reservations",
  {
    serviceId: text("service_id").primaryKey(),
    panelId: text("panel_id").notNull(),
    nodeId: integer("node_id").notNull(),
    memory: integer("memory").notNull(),
    disk: integer("disk").notNull(),
    cpu: integer("cpu").notNull().default(0),
    /** Null for the growth of a server: its ports are marked on the allocations. */
    ports: jsonb("ports").$type<PlannedPorts>(),
    /** The operation that lets a server grow; null for the making of one. */
    operationId: uuid("operation_id"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("reservations_on_node").on(table.panelId, table.nodeId)],
);

/** The truth about what is to be done. The queue only points here. */
export const operations = hatchery.table(
  "operations",
  {
    id: uuid("id").primaryKey(),
    /** Operations of one subject are carried out in this order. */
    number: number("number").generatedAlwaysAsIdentity(),
    /** What it must be alone with: a service, or a customer; see database/subject.ts. */
    subject: text("subject").notNull(),
    kind: text("kind").notNull().$type<OperationKind>(),
    status: text("status").notNull().$type<OperationStatus>(),
    serviceId: text("service_id").references(() => services.id),
    customerId: text("customer_id").references(() => customers.id),
    panelId: text("panel_id"),
    /** 0 is taken first; the place in `operationPriorities`. */
    priority: smallint("priority").notNull(),
    input: jsonb("input").notNull().$type<OperationInput>(),
    /** What finished steps leave for later ones. */
    progress: jsonb("progress").notNull().$type<Readonly<Record<string, unknown>>>(),
    steps: jsonb("steps").notNull().$type<readonly StoredStep[]>(),
    attempts: integer("attempts").notNull(),
    panelRequests: integer("panel_requests").notNull(),
    waitsFor: text("waits_for").$type<WaitReason>(),
    nextTryAt: instant("next_try_at"),
    /** Since when it waits for its panel, tries that ended the same way included; null: it does not. */
    panelAwaitedSince: instant("panel_awaited_since"),
    /** The try before may have changed something and nobody knows: read before anything is decided. */
    outcomeUnknown: boolean("outcome_unknown").notNull(),
    failure: jsonb("failure").$type<Failure>(),
    actor: jsonb("actor").notNull().$type<Actor>(),
    /** The caller's own, under which a command is carried out once. */
    reference: text("reference"),
    workerId: uuid("worker_id"),
    /** When the claim under which it runs was made. */
    claimedAt: instant("claimed_at"),
    /** Until then it belongs to the worker that claimed it; whoever finds it running after that takes it over. */
    leaseUntil: instant("lease_until"),
    /** Grows with each claim; whoever writes must have been given the present one. */
    fence: integer("fence").notNull().default(0),
    createdAt: instant("created_at").notNull(),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
  },
  (table) => [
    uniqueIndex("operations_number").on(table.number),
    uniqueIndex("operations_reference").on(table.reference).where(sql`reference is not null`),
    index("operations_open").on(table.subject, table.number).where(sql`status in ('waiting', 'running')`),
    index("operations_due").on(table.nextTryAt).where(sql`status = 'waiting'`),
    index("operations_installing").on(table.panelId).where(sql`status = 'waiting' and waits_for = 'installation'`),
    index("operations_held").on(table.workerId).where(sql`status = 'running'`),
    index("operations_leases").on(table.leaseUntil).where(sql`status = 'running'`),
    index("operations_of_service").on(table.serviceId, table.number),
    index("operations_of_customer").on(table.customerId, table.number),
    index("operations_of_panel").on(table.panelId, table.number),
    index("operations_in_status").on(table.status, table.number),
    index("operations_of_kind").on(table.kind, table.number),
  ],
);

/** The outbox: written in the transaction of the change itself. */
export const events = hatchery.table(
  "events",
  {
    /** Drawn before the transaction commits: a lower one may appear after a higher one, see events/writers.ts. */
    number: number("number").primaryKey().generatedAlwaysAsIdentity(),
    type: text("type").notNull().$type<EventType>(),
    serviceId: text("service_id"),
    customerId: text("customer_id"),
    operationId: uuid("operation_id"),
    actor: jsonb("actor").notNull().$type<Actor>(),
    data: jsonb("data").notNull().$type<Readonly<Record<string, unknown>>>(),
    occurredAt: instant("occurred_at").notNull(),
  },
  (table) => [
    index("events_of_service").on(table.serviceId, table.number),
    index("events_of_customer").on(table.customerId, table.number),
    index("events_of_operation").on(table.operationId, table.number),
    index("events_of_type").on(table.type, table.number),
  ],
);
