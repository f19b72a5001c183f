import type { ClientObject } from "@hatchery/sdk";
import { parseInput } from "../commands/parse-input.ts";
import {
  chmodFilesBody,
  createFolderBody,
  decompressFileBody,
  directoryQuery,
  fileBody,
  filesBody,
  pullFileBody,
  renameFilesBody,
  writeFileBody,
} from "../http/control/files.ts";
import type { ControlFiles, ServerFile } from "../interface/control/files.ts";
import { type ControlledService, interactive } from "./controlled-service.ts";
import { sftpAccess } from "./sftp-access.ts";
import { uploadUrl } from "./upload-url.ts";

/** The files of one server. Paths go to the daemon in bodies and queries, never as part of an address. */
export function controlFiles(controlled: ControlledService): ControlFiles {
  const { ask } = controlled;
  return {
    sftp: () => ask((on) => sftpAccess(controlled.context, on)),
    async list(directory = "/") {
      parseInput(directoryQuery, { directory });
      const files = await ask(({ server }) => server.files.list(directory, interactive).all(), {
        directory: "directory",
      });
      return files.map(fileFromPanel);
    },
    async read(file) {
      parseInput(fileBody, { file });
      return ask(({ server }) => server.files.read(file, interactive));
    },
    async write(file, content) {
      parseInput(writeFileBody, { file, content });
      await ask(({ server }) => server.files.write(file, content, interactive));
    },
    async rename(input) {
      const { root = "/", files } = parseInput(renameFilesBody, input);
      await ask(({ server }) => server.files.rename({ root, files }, interactive));
    },
    async copy(file) {
      parseInput(fileBody, { file });
      await ask(({ server }) => server.files.copy(file, interactive), { location: "file" });
    },
    async delete(input) {
      const { root = "/", files } = parseInput(filesBody, input);
      await ask(({ server }) => server.files.delete({ root, files }, interactive));
    },
    async createFolder(input) {
      const { root = "/", name } = parseInput(createFolderBody, input);
      await ask(({ server }) => server.files.createFolder({ root, name }, interactive));
    },
    async compress(input) {
      const { root = "/", files } = parseInput(filesBody, input);
      return fileFromPanel(await ask(({ server }) => server.files.compress({ root, files }, interactive)));
    },
    async decompress(input) {
      const { root = "/", file } = parseInput(decompressFileBody, input);
      await ask(({ server }) => server.files.decompress({ root, file }, interactive));
    },
    async chmod(input) {
      const { root = "/", files } = parseInput(chmodFilesBody, input);
      await ask(({ server }) => server.files.chmod({ root, files }, interactive));
    },
    async pull(input) {
      const { url, directory = "/", name } = parseInput(pullFileBody, input);
      const body = { url, directory, ...(name === undefined ? {} : { filename: name }) };
      await ask(({ server }) => server.files.pull(body, interactive), { filename: "name" });
    },
    async downloadUrl(file) {
      parseInput(fileBody, { file });
      const { url } = await ask(({ server }) => server.files.downloadUrl(file, interactive));
      return { url };
    },
    uploadUrl: (upload = {}) => uploadUrl(controlled, upload),
  };
}

function fileFromPanel(file: ClientObject<"FileObject">): ServerFile {
  return {
    name: file.name,
    kind: file.is_file ? "file" : "folder",
    symlink: file.is_symlink,
    sizeBytes: file.size,
    mode: file.mode_bits,
    mimeType: file.mimetype,
    modifiedAt: new Date(file.modified_at),
  };
}
