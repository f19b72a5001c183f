import type { Panel } from "../../panel.ts";
import type { DaemonSettings } from "../../world/world-settings.ts";
import type { DaemonResponseError } from "../daemon-response-error.ts";
import { fileErrors } from "./file-errors.ts";

/** An answer, or undefined where the daemon passes over what it was asked. */
type Answer = () => DaemonResponseError | undefined;
type Refusal = () => DaemonResponseError;

/** Where builds of the daemon answer differently. */
export interface FileAnswers {
  /** Read, copied, unpacked or downloaded. */
  readonly missing: Refusal;
  readonly missingDirectory: Refusal;
  readonly missingToDelete: Answer;
  readonly missingToPack: Answer;
  readonly directoryOverFile: Refusal;
  readonly directoryRead: Refusal;
  readonly directoryCopied: Refusal;
  readonly directoryDownloaded: Refusal;
  readonly fileListed: Refusal;
  /** Something was to be written below a file. */
  readonly belowFile: Refusal;
  /** undefined: it is said to be done, and the file stays. */
  readonly deniedDeletion: Answer;
  readonly deniedRead: Answer;
  /** The type of an archive right after packing. */
  readonly packedType: string;
  /** Bytes that a packed archive is said to have; left out: as many as it has. */
  readonly packedSize?: number | undefined;
  readonly listedArchiveType: string;
  readonly emptyFileType: string;
}

const nothing = () => undefined;
const { unexpected, notFound, isDirectory, notADirectory, denied } = fileErrors;

/** Line 1.11: nearly everything that goes wrong is an unexpected error. */
const line111: FileAnswers = {
  missing: unexpected,
  missingDirectory: unexpected,
  missingToDelete: nothing,
  missingToPack: nothing,
  directoryOverFile: unexpected,
  directoryRead: fileErrors.brokenOff,
  directoryCopied: unexpected,
  directoryDownloaded: fileErrors.notOnServer,
  fileListed: unexpected,
  belowFile: unexpected,
  deniedDeletion: nothing,
  deniedRead: nothing,
  packedType: "application/tar+gzip",
  listedArchiveType: "application/gzip",
  emptyFileType: "text/plain",
};

const line112: FileAnswers = {
  missing: notFound,
  missingDirectory: fileErrors.directoryNotFound,
  missingToDelete: notFound,
  missingToPack: unexpected,
  directoryOverFile: notADirectory,
  directoryRead: isDirectory,
  directoryCopied: notFound,
  directoryDownloaded: isDirectory,
  fileListed: unexpected,
  belowFile: unexpected,
  deniedDeletion: denied,
  deniedRead: denied,
  packedType: "application/gzip",
  listedArchiveType: "application/gzip",
  emptyFileType: "text/plain",
};

/** The daemon that the panel's recordings were made with. */
const simulated: FileAnswers = {
  missing: notFound,
  missingDirectory: notFound,
  missingToDelete: nothing,
  missingToPack: nothing,
  directoryOverFile: notADirectory,
  directoryRead: isDirectory,
  directoryCopied: notFound,
  directoryDownloaded: fileErrors.notOnServer,
  fileListed: notFound,
  belowFile: notADirectory,
  deniedDeletion: denied,
  deniedRead: nothing,
  packedType: "application/tar+gzip",
  listedArchiveType: "application/tar+gzip",
  emptyFileType: "text/plain; charset=utf-8",
};

/** Those of the daemon that the world's nodes run. */
export function fileAnswers({ daemonSettings, daemonLine, flavour }: Panel): FileAnswers {
  const { tarType, size } = flavour.daemon.files.archives;
  if (isSimulated(daemonSettings)) return { ...simulated, packedType: tarType, packedSize: size };
  return daemonLine === "1.12" ? line112 : line111;
}

/** Whether the world's daemons are like the one that the panel's recordings were made with. */
export function isSimulated({ kind, freshServerFiles }: DaemonSettings): boolean {
  return kind === undefined ? freshServerFiles.length > 0 : kind === "simulated";
}
