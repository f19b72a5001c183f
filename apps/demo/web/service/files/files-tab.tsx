import type { CustomerService } from "../../api/model.ts";
import { useUrlState } from "../../components/url-state.ts";
import { FileBrowser } from "./file-browser.tsx";
import { FileEditor } from "./file-editor.tsx";
import { SftpCard } from "./sftp-card.tsx";
import "./files.css";

/** The files of a server: a folder, or a file being edited. Which one stands in the address. */
export function FilesTab({ service }: { readonly service: CustomerService }) {
  const [directory, setDirectory] = useUrlState("dir", { push: true });
  const [file, setFile] = useUrlState("file", { push: true });
  if (file) return <FileEditor key={file} service={service.id} file={file} onClose={() => setFile("")} />;
  return (
    <div className="stack">
      <FileBrowser
        key={directory}
        service={service.id}
        directory={directory || "/"}
        onDirectory={(path) => setDirectory(path === "/" ? "" : path)}
        onFile={setFile}
      />
      {!directory && <SftpCard service={service.id} />}
    </div>
  );
}
