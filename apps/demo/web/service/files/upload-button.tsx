import { useRef, useState } from "react";
import { useControlAction } from "../../api/control.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { Button } from "../../components/button.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type UploadProgress, UploadRefusedError, upload } from "./upload.ts";

interface UploadButtonProps {
  readonly service: string;
  readonly directory: string;
}

/** Sends files into a folder, and shows how far that has come. */
export function UploadButton({ service, directory }: UploadButtonProps) {
  const { t, format } = useI18n();
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const uploading = useControlAction(
    service,
    (files: readonly File[]) => upload(service, directory, files, setProgress).catch(inWords),
    { done: (_, files) => t.files.uploaded(files.length) },
  );

  function inWords(error: unknown): never {
    if (!(error instanceof UploadRefusedError)) throw error;
    const { title, remedy } = t.files.refusals[error.refusal];
    const code = `upload_${error.refusal}`;
    throw new ProblemError({ type: "about:blank", title: title(error.file), status: 400, detail: "", code, remedy });
  }

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
        <span className="upload-progress small">
          <span role="status">
            {t.files.uploadingOf(progress.number, progress.files, progress.name)} ({format.bytes(progress.size)})
          </span>
          <progress aria-label={t.files.uploading} value={progress.sentBytes} max={Math.max(1, progress.allBytes)} />
        </span>
      )}
    </>
  );
}
