import type {
  availabilityAnswer,
  bulkAnswer,
  catalogueAnswer,
  commandAnswer,
  customerAnswer,
  customerCommandAnswer,
  customerOperationAnswer,
  customerServiceAnswer,
  diagnosisAnswer,
  driftReportAnswer,
  eventAnswer,
  failureAnswer,
  healthAnswer,
  importPlanAnswer,
  importSuggestionAnswer,
  nodeCapacityAnswer,
  offerAnswer,
  operationAnswer,
  orderCheckAnswer,
  panelAnswer,
  placementAnswer,
  productAnswer,
  productConfigurationAnswer,
  productOptionAnswer,
  serviceAnswer,
  serviceDetailsAnswer,
  stepAnswer,
  upgradePlanAnswer,
  webhookDeliveryAnswer,
  webhookEndpointAnswer,
} from "@hatchery/provisioner/http";
import type { z } from "zod";

export type Offer = z.input<typeof offerAnswer>;
export type OrderCheck = z.input<typeof orderCheckAnswer>;
export type CustomerService = z.input<typeof customerServiceAnswer>;
export type CustomerOperation = z.input<typeof customerOperationAnswer>;
export type CustomerCommandResult = z.input<typeof customerCommandAnswer>;

export type Service = z.input<typeof serviceAnswer>;
export type ServiceDetails = z.input<typeof serviceDetailsAnswer>;
export type Operation = z.input<typeof operationAnswer>;
export type OperationStep = z.input<typeof stepAnswer>;
export type Failure = z.input<typeof failureAnswer>;
export type CommandResult = z.input<typeof commandAnswer>;
export type Panel = z.input<typeof panelAnswer>;
export type Diagnosis = z.input<typeof diagnosisAnswer>;
export type Catalogue = z.input<typeof catalogueAnswer>;
export type NodeCapacity = z.input<typeof nodeCapacityAnswer>;
export type ProductConfiguration = z.input<typeof productConfigurationAnswer>;
export type ProductOption = z.input<typeof productOptionAnswer>;
export type Product = z.input<typeof productAnswer>;
export type Placement = z.input<typeof placementAnswer>;
export type Availability = z.input<typeof availabilityAnswer>;
export type UpgradePlan = z.input<typeof upgradePlanAnswer>;
export type Customer = z.input<typeof customerAnswer>;
export type DriftReport = z.input<typeof driftReportAnswer>;
export type BulkOutcome = z.input<typeof bulkAnswer>;
export type HatcheryEvent = z.input<typeof eventAnswer>;
export type ImportSuggestion = z.input<typeof importSuggestionAnswer>;
export type ImportPlan = z.input<typeof importPlanAnswer>;
export type WebhookEndpoint = z.input<typeof webhookEndpointAnswer>;
export type WebhookDelivery = z.input<typeof webhookDeliveryAnswer>;
export type Health = z.input<typeof healthAnswer>;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
