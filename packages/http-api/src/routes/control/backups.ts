import {
  backupAnswer,
  backupId,
  createBackupBody,
  limited,
  lockBackupBody,
  restoreBackupBody,
  signedUrlAnswer,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import { created, json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { pathId } from "../../routing/path-id.ts";
import { controlRefusals as refusals } from "./control-refusals.ts";

const tag = "Backups";
const access = "service-owner";
const params = z.strictObject({ service: pathId, backup: backupId });

export const backupRoutes = [
  defineRoute({
    id: "listBackups",
    method: "get",
    path: "/services/{service}/backups",
    tag,
    summary: "Backups of a server",
    access,
    answer: json(limited(backupAnswer)),
    refusals,
    handle: ({ provisioner, service }) => provisioner.control(service.id).backups.list(),
  }),
  defineRoute({
    id: "createBackup",
    method: "post",
    path: "/services/{service}/backups",
    tag,
    summary: "Begin a backup",
    access,
    body: createBackupBody,
    answer: created(backupAnswer),
    refusals,
    handle: ({ provisioner, service, body }) => provisioner.control(service.id).backups.create(body),
  }),
  defineRoute({
    id: "getBackup",
    method: "get",
    path: "/services/{service}/backups/{backup}",
    tag,
    summary: "One backup",
    access,
    params,
    answer: json(backupAnswer),
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).backups.get(params.backup),
  }),
  defineRoute({
    id: "deleteBackup",
    method: "delete",
    path: "/services/{service}/backups/{backup}",
    tag,
    summary: "Delete a backup",
    access,
    params,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).backups.delete(params.backup),
  }),
  defineRoute({
    id: "restoreBackup",
    method: "post",
    path: "/services/{service}/backups/{backup}/restore",
    tag,
    summary: "Begin to restore a backup; the server refuses everything until that has ended",
    access,
    params,
    body: restoreBackupBody,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, params, body }) =>
      provisioner.control(service.id).backups.restore(params.backup, body),
  }),
  defineRoute({
    id: "lockBackup",
    method: "post",
    path: "/services/{service}/backups/{backup}/lock",
    tag,
    summary: "Protect a backup against deletion, or no longer",
    access,
    params,
    body: lockBackupBody,
    answer: json(backupAnswer),
    refusals,
    handle: ({ provisioner, service, params, body }) =>
      provisioner.control(service.id).backups.setLocked(params.backup, body.locked),
  }),
  defineRoute({
    id: "getBackupDownloadUrl",
    method: "get",
    path: "/services/{service}/backups/{backup}/download-url",
    tag,
    summary: "An address for one download, straight from where the backup lies",
    access,
    params,
    answer: json(signedUrlAnswer),
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).backups.downloadUrl(params.backup),
  }),
];
