import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useToasts } from "../components/toasts.tsx";
import type { Page } from "./model.ts";
import { request } from "./request.ts";
import { servicePath } from "./services.ts";

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface ControlQueryOptions<Answer> {
  readonly query?: Query;
  readonly refetchIntervalMs?: (answer: Answer | undefined) => number | false;
}

const controlKey = (service: string) => ["services", service, "control"] as const;

/** One answer about the server of a service. */
export function useControl<Answer>(service: string, path: string, options: ControlQueryOptions<Answer> = {}) {
  const { query = {}, refetchIntervalMs } = options;
  return useQuery<Answer>({
    queryKey: [...controlKey(service), path, query],
    queryFn: ({ signal }) => request<Answer>("GET", servicePath(service, path), { query, signal }),
    ...(refetchIntervalMs && { refetchInterval: (each) => refetchIntervalMs(each.state.data) }),
  });
}

/** A list about the server of a service, page after page. */
export function useControlPages<Item>(service: string, path: string) {
  return useInfiniteQuery({
    queryKey: [...controlKey(service), path],
    queryFn: ({ pageParam }) =>
      request<Page<Item>>("GET", servicePath(service, path), { query: { cursor: pageParam, limit: 50 } }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

interface ControlActionOptions<Input, Answer> {
  /** What is said when it is done. */
  readonly done?: string | ((answer: Answer, input: Input) => string);
  /** Whether failures are shown where the form is, instead of in a toast. */
  readonly showsError?: boolean;
  onDone?(answer: Answer, input: Input): void;
}

/** Does something with the server of a service; what is shown of it is asked for again when it is done. */
export function useControlAction<Input, Answer = unknown>(
  service: string,
  action: (send: ControlSender, input: Input) => Promise<Answer>,
  options: ControlActionOptions<Input, Answer> = {},
) {
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMutation<Answer, Error, Input>({
    mutationFn: (input) => action(controlSender(service), input),
    onSuccess: async (answer, input) => {
      const { done } = options;
      if (done !== undefined) toasts.done(typeof done === "string" ? done : done(answer, input));
      await queries.invalidateQueries({ queryKey: controlKey(service) });
      options.onDone?.(answer, input);
    },
    onError: (error) => {
      if (!options.showsError) toasts.failed(error);
    },
  });
}

/** Requests below one service. */
export interface ControlSender {
  get<Answer>(path: string, query?: Query): Promise<Answer>;
  post<Answer>(path: string, body?: unknown): Promise<Answer>;
  put<Answer>(path: string, body: unknown): Promise<Answer>;
  patch<Answer>(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<void>;
}

function controlSender(service: string): ControlSender {
  const at = (path: string) => servicePath(service, path);
  return {
    get: (path, query = {}) => request("GET", at(path), { query }),
    post: (path, body) => request("POST", at(path), body === undefined ? {} : { body }),
    put: (path, body) => request("PUT", at(path), { body }),
    patch: (path, body) => request("PATCH", at(path), { body }),
    delete: (path) => request("DELETE", at(path)),
  };
}
