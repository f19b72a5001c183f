export { createProvisioner } from "./create-provisioner.ts";
export { commandsIn } from "./domain/command-rules.ts";
export type { AnyEvent, EventType } from "./domain/events.ts";
export type { GrantKind, GrantState } from "./domain/grant.ts";
export type { JsonValue } from "./domain/json.ts";
export { isFinished, type Operation, type OperationKind, type WaitReason } from "./domain/operation.ts";
export type { OperationInput } from "./domain/operation-input.ts";
export type { PanelCatalogue } from "./domain/panel-catalogue.ts";
export type { Budget, BudgetExcess, BudgetName, PoolUsage } from "./domain/pool/budget.ts";
export type { PoolPlan, PoolPlanServer } from "./domain/pool/pool-plan.ts";
export type { PoolTerms } from "./domain/product/pool-terms.ts";
export type { ProductConfiguration } from "./domain/product/product.ts";
export { afterMonths, type Period, type RenewalTerms } from "./domain/renewal.ts";
export type { Service, ServiceAddress, ServiceState } from "./domain/service.ts";
export type { OfferedUpgradePlan, UpgradePlan } from "./domain/upgrade/upgrade-plan.ts";
export type { Clock } from "./engine/clock.ts";
export type { ErrorCode } from "./errors/catalogue.ts";
export { ChangeNotOfferedError } from "./errors/change-not-offered-error.ts";
export { ClientKeyMissingError } from "./errors/client-key-missing-error.ts";
export { CommandRefusedError } from "./errors/command-refused-error.ts";
export { ControlNotPossibleError } from "./errors/control-not-possible-error.ts";
export { ControlObjectNotFoundError } from "./errors/control-object-not-found-error.ts";
export { ControlRefusedError } from "./errors/control-refused-error.ts";
export { DataLossNotAcceptedError } from "./errors/data-loss-not-accepted-error.ts";
export { DatabaseDamagedError } from "./errors/database-damaged-error.ts";
export { DatabaseDirectoryError } from "./errors/database-directory-error.ts";
export { DatabaseInUseError } from "./errors/database-in-use-error.ts";
export { DatabaseTooNewError } from "./errors/database-too-new-error.ts";
export { DatabaseUnavailableError } from "./errors/database-unavailable-error.ts";
export { EncryptionKeyWrongError } from "./errors/encryption-key-wrong-error.ts";
export { GrantBusyError } from "./errors/grant-busy-error.ts";
export { GrantEndedError } from "./errors/grant-ended-error.ts";
export { ImportConflictError } from "./errors/import-conflict-error.ts";
export { InvalidInputError } from "./errors/invalid-input-error.ts";
export { InvalidOptionsError } from "./errors/invalid-options-error.ts";
export { NotCancellableError } from "./errors/not-cancellable-error.ts";
export { NotFoundError } from "./errors/not-found-error.ts";
export { OperationNotCancellableError } from "./errors/operation-not-cancellable-error.ts";
export { OperationNotRetryableError } from "./errors/operation-not-retryable-error.ts";
export { PanelCheckFailedError } from "./errors/panel-check-failed-error.ts";
export { PanelFailedError } from "./errors/panel-failed-error.ts";
export { PanelInUseError } from "./errors/panel-in-use-error.ts";
export { PanelRateLimitedError } from "./errors/panel-rate-limited-error.ts";
export { PoolBudgetExceededError } from "./errors/pool-budget-exceeded-error.ts";
export { PoolNotActiveError } from "./errors/pool-not-active-error.ts";
export type { ProblemEntry } from "./errors/problem-entry.ts";
export { ProductArchivedError } from "./errors/product-archived-error.ts";
export { ProductNotInPoolError } from "./errors/product-not-in-pool-error.ts";
export { isProvisionerError, ProvisionerError } from "./errors/provisioner-error.ts";
export { ProvisionerStoppedError } from "./errors/provisioner-stopped-error.ts";
export { ReferenceReusedError } from "./errors/reference-reused-error.ts";
export { RenewalConflictError } from "./errors/renewal-conflict-error.ts";
export { RepairNotOfferedError } from "./errors/repair-not-offered-error.ts";
export { RuntimeUnsupportedError } from "./errors/runtime-unsupported-error.ts";
export { ServiceConflictError } from "./errors/service-conflict-error.ts";
export { ServiceHasNoServerError } from "./errors/service-has-no-server-error.ts";
export { ServiceInPoolError } from "./errors/service-in-pool-error.ts";
export { SoldOutError } from "./errors/sold-out-error.ts";
export { UpgradeImpossibleError } from "./errors/upgrade-impossible-error.ts";
export type { Actor, CommandContext } from "./interface/actor.ts";
export type { ActivityEntry, ActivityProperties, ControlActivity } from "./interface/control/activity.ts";
export type { Backup, ControlBackups, Limited } from "./interface/control/backups.ts";
export type { ControlDatabases, ServerDatabase } from "./interface/control/databases.ts";
export type {
  ControlFiles,
  ServerFile,
  SftpAccess,
  SignedUrl,
  UploadRequest,
  UploadUrl,
} from "./interface/control/files.ts";
export type { ControlNetwork, ServerAllocation } from "./interface/control/network.ts";
export type {
  ControlSchedules,
  Cron,
  Schedule,
  ScheduleInput,
  ScheduleTask,
  ScheduleTaskInput,
} from "./interface/control/schedules.ts";
export type { ServerResources, ServiceControl } from "./interface/control/service-control.ts";
export type { ControlStartup, ServerStartup, StartupVariable } from "./interface/control/startup.ts";
export type { ControlSubusers, PermissionGroup, Subuser } from "./interface/control/subusers.ts";
export type { CustomerDetails, CustomerInput, CustomerQuery, Customers } from "./interface/customers.ts";
export type {
  Drift,
  DriftQuery,
  DriftReport,
  RepairOutcome,
  RepairSelection,
  StoredFinding,
} from "./interface/drift.ts";
export type { EventListener, EventQuery, Events, StoredEvent } from "./interface/events.ts";
export type {
  Grant,
  GrantEndings,
  GrantQuery,
  GrantRequest,
  Grants,
  GrantTerms,
  OpenedGrant,
  OrderTerms,
} from "./interface/grants.ts";
export type { Health } from "./interface/health.ts";
export type { Idempotency, IdempotencyClaim, IdempotencyOutcome, StoredAnswer } from "./interface/idempotency.ts";
export type {
  ImportCandidate,
  ImportEntry,
  ImportPlanEntry,
  ImportScanPage,
  Imports,
  PoolImportEntry,
} from "./interface/imports.ts";
export type {
  OperationDetails,
  OperationEvent,
  OperationQuery,
  Operations,
} from "./interface/operations.ts";
export type { Page, PageQuery } from "./interface/page.ts";
export type {
  DiagnosisCheck,
  NodeCapacity,
  PanelDetails,
  PanelDiagnosis,
  PanelInput,
  Panels,
} from "./interface/panels.ts";
export type { Placement, PlacementExplanation } from "./interface/placement.ts";
export type {
  PoolProductInput,
  Product,
  ProductAvailability,
  ProductInput,
  ProductQuery,
  Products,
} from "./interface/products.ts";
export type {
  BulkCommand,
  BulkOutcome,
  BulkResult,
  CommandResult,
  PoolPlanTarget,
  PoolServerOrder,
  RenewalInput,
  ServiceDetails,
  ServiceOrder,
  ServiceQuery,
  Services,
  UpgradeTarget,
} from "./interface/services.ts";
export type { OpenUsage, Usage, UsagePeriod, UsageQuery } from "./interface/usage.ts";
export type {
  WebhookDelivery,
  WebhookDeliveryQuery,
  WebhookEndpoint,
  WebhookEndpointInput,
  WebhookEndpointWithSecret,
  Webhooks,
} from "./interface/webhooks.ts";
export type { Provisioner } from "./provisioner.ts";
export type { ProvisionerOptions, WorkerOptions } from "./provisioner-options.ts";
export type { Logger } from "./telemetry/logger.ts";
export type {
  TelemetryApi,
  TelemetryAttributes,
  TelemetryGauge,
  TelemetryInstrument,
  TelemetryMeter,
  TelemetryReading,
  TelemetrySpan,
  TelemetryTracer,
} from "./telemetry/telemetry-api.ts";
