export { poolProductSchema, productSchema } from "../domain/product/schema/product-schema.ts";
export { activityAnswer, activityQuery } from "./control/activity.ts";
export { backupAnswer, backupId, createBackupBody, lockBackupBody, restoreBackupBody } from "./control/backups.ts";
export { createDatabaseBody, databaseAnswer, databaseId, databaseQuery } from "./control/databases.ts";
export {
  chmodFilesBody,
  createFolderBody,
  decompressFileBody,
  directoryQuery,
  fileAnswer,
  fileBody,
  fileContentAnswer,
  fileQuery,
  filesBody,
  largestTextBytes,
  pullFileBody,
  renameFilesBody,
  sftpAnswer,
  signedUrlAnswer,
  uploadQuery,
  uploadUrlAnswer,
  writeFileBody,
} from "./control/files.ts";
export { itemsOf, limited } from "./control/limited.ts";
export { allocationAnswer, allocationNotesBody } from "./control/network.ts";
export {
  consoleCommandBody,
  consoleEventAnswer,
  powerBody,
  resourcesAnswer,
  statisticsEventAnswer,
} from "./control/power.ts";
export {
  panelNumber,
  scheduleAnswer,
  scheduleBody,
  scheduleChangesBody,
  scheduleTaskAnswer,
  scheduleTaskBody,
  scheduleTaskChangesBody,
} from "./control/schedules.ts";
export {
  startupAnswer,
  startupCheckAnswer,
  startupCheckBody,
  startupImageBody,
  startupValueBody,
  startupVariableAnswer,
  variableName,
} from "./control/startup.ts";
export {
  createSubuserBody,
  permissionGroupAnswer,
  subuserAnswer,
  subuserId,
  subuserPermissionsBody,
} from "./control/subusers.ts";
export { customerOrderBody, orderCheckAnswer } from "./customer-orders.ts";
export {
  customerCommandAnswer,
  customerEventAnswer,
  customerHistoryAnswer,
  customerOperationAnswer,
  customerServiceAnswer,
  customerServiceDetailsAnswer,
  meAnswer,
  ownServiceQuery,
} from "./customer-view.ts";
export {
  customerAnswer,
  customerBody,
  customerLinkBody,
  customerPutAnswer,
  customerQuery,
  customerReference,
} from "./customers.ts";
export { driftReportAnswer, driftReportQuery, driftScanBody, repairAnswer, repairBody } from "./drift.ts";
export { errorReference } from "./error-reference.ts";
export { eventAnswer, eventQuery, eventType } from "./events.ts";
export {
  customerId,
  instant,
  instantText,
  optionValues,
  serverName,
  serviceId,
  slug,
  uuid,
  variableValues,
} from "./fields.ts";
export { grantAnswer, grantDecisionBody, grantQuery, grantReference } from "./grants.ts";
export { healthAnswer } from "./health.ts";
export {
  importBody,
  importEntryBody,
  importPlanAnswer,
  importScanAnswer,
  importScanBody,
  importSuggestionAnswer,
} from "./imports.ts";
export { InvalidRequestError } from "./invalid-request-error.ts";
export { pointerTo } from "./json-pointer.ts";
export { offerAnswer, offerOf } from "./offer.ts";
export { actorAnswer, failureAnswer, operationAnswer, operationQuery, stepAnswer } from "./operations.ts";
export { pageOf, pageQuery } from "./page-query.ts";
export {
  catalogueAnswer,
  catalogueView,
  diagnosisAnswer,
  nodeCapacityAnswer,
  panelAnswer,
  panelBody,
  panelHoldAnswer,
} from "./panels.ts";
export { availabilityAnswer, nodeVerdictAnswer, placementAnswer, placementBody } from "./placement.ts";
export { poolPlanAnswer, poolPlanBody, resizeBody, serverInPoolBody } from "./pools.ts";
export { type Problem, problemAnswer } from "./problem.ts";
export { type ProblemCode, problemCatalogue, problemType } from "./problem-catalogue.ts";
export { productConfigurationAnswer } from "./product-configuration.ts";
export { productOptionAnswer } from "./product-option.ts";
export {
  productAnswer,
  productBody,
  productProblemAnswer,
  productQuery,
  productVersionAnswer,
} from "./products.ts";
export { RequestError, type RequestErrorDetails, type RequestProblem } from "./request-error.ts";
export { type RequestErrorCode, requestErrorCatalogue } from "./request-error-catalogue.ts";
export { inOurWords, requestProblems } from "./schema-problems.ts";
export {
  addressAnswer,
  bulkAnswer,
  bulkBody,
  changeOptionsBody,
  changeOwnerBody,
  commandAnswer,
  emptyBody,
  orderBody,
  poolServerBody,
  reinstallBody,
  renameBody,
  renewBody,
  serviceAnswer,
  serviceDetailsAnswer,
  serviceQuery,
  suspendBody,
  upgradeBody,
  upgradeTargetBody,
} from "./services.ts";
export { toProblem } from "./to-problem.ts";
export { findUnstorableText, unstorableText } from "./unstorable-text.ts";
export { upgradePlanAnswer } from "./upgrade-plan.ts";
export { openUsageAnswer, usagePeriodAnswer, usageQuery } from "./usage.ts";
export {
  webhookDeliveryAnswer,
  webhookDeliveryQuery,
  webhookEndpointAnswer,
  webhookEndpointBody,
  webhookEndpointWithSecretAnswer,
} from "./webhooks.ts";
