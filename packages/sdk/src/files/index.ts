export { type Download, downloadFrom } from "./download.ts";
export type { UploadFile } from "./multipart.ts";
export type { TransferOptions, TransferProgress } from "./transfer.ts";
export { type UploadOptions, uploadTo } from "./upload.ts";
