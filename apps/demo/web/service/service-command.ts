import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CustomerCommandResult } from "../api/model.ts";
import { useToasts } from "../components/toasts.tsx";

interface ServiceCommandOptions {
  /** What is said when it was taken. */
  readonly done?: string;
  /** Whether failures are shown where the form is, instead of in a toast. */
  readonly showsError?: boolean;
  onDone?(): void;
}

/** A change of the service itself: taken at once, carried out by an operation, whose progress the page shows. */
export function useServiceCommand(
  service: string,
  command: () => Promise<CustomerCommandResult>,
  { done, showsError = false, onDone }: ServiceCommandOptions = {},
) {
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMutation({
    mutationFn: command,
    onSuccess: async ({ service: changed }) => {
      if (done) toasts.done(done);
      queries.setQueryData(["services", service], changed);
      onDone?.();
      await queries.invalidateQueries({ queryKey: ["services"] });
    },
    onError: (error) => {
      if (!showsError) toasts.failed(error);
    },
  });
}
