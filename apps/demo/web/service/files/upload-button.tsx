import { answerOf } from "@hatchery/express/client";
import { useRef, useState } from "react";
import { useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Button } from "../../components/button.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface UploadButtonProps {
  readonly service: string;
  readonly directory: string;
}

/** Sends files straight to the node that the server is on. */
export function UploadButton({ service, directory }: UploadButtonProps) {
  const { t, format } = useI18n();
  const [progress, setProgress] = useState<Progress | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const uploading = useControlAction(
    service,
    (files: readonly File[]) => upload(service, directory, files, setProgress),
    {
      done: (_, files) => t.files.uploaded(files.length),
    },
  );
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t.files.upload}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) uploading.mutate(files);
        }}
      />
      <Button icon="upload" look="primary" pending={uploading.isPending} onClick={() => input.current?.click()}>
        {uploading.isPending ? t.files.uploading : t.files.upload}
      </Button>
      {uploading.isPending && progress && (
        <span className="upload-progress small" role="status">
          <span>
            {t.files.uploadingOf(progress.number, progress.files, progress.name)} ({format.bytes(progress.size)})
          </span>
          <progress aria-label={t.files.uploading} value={progress.sentBytes} max={Math.max(1, progress.allBytes)} />
        </span>
      )}
    </>
  );
}

/** How far an upload has come. */
interface Progress {
  /** The file that is being sent. */
  readonly name: string;
  readonly size: number;
  readonly number: number;
  readonly files: number;
  /** Of the files before it, and of all. */
  readonly sentBytes: number;
  readonly allBytes: number;
}

/**
 * One address is good for one upload. Nodes let only the panel's own page read their answers, so the answer stays unread: the
 * list that is asked for afterwards shows what has arrived, and how far a single file has come is not told.
 */
async function upload(
  service: string,
  directory: string,
  files: readonly File[],
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const allBytes = files.reduce((sum, file) => sum + file.size, 0);
  let sentBytes = 0;
  for (const [index, file] of files.entries()) {
    const { name, size } = file;
    onProgress({ name, size, number: index + 1, files: files.length, sentBytes, allBytes });
    const query = { directory, sizeBytes: file.size };
    const { url } = await answerOf(
      hatchery.GET("/services/{service}/files/upload-url", { params: { path: { service }, query } }),
    );
    const form = new FormData();
    form.append("files", file, file.name);
    await fetch(url, { method: "POST", body: form, mode: "no-cors", credentials: "omit" });
    sentBytes += size;
  }
}
