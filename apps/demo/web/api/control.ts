import { answerOf, type components, type paths } from "@hatchery/express/client";
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useToasts } from "../components/toasts.tsx";
import { hatchery } from "./hatchery.ts";

/** What a GET of a path answers. */
type AnswerAt<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Answer } } } };
}
  ? Answer
  : never;

/** The paths of what a service's server has. */
type ControlPath = {
  [Path in keyof paths]: Path extends `/services/{service}/${string}` ? Path : never;
}[keyof paths];

interface ControlQueryOptions<Answer> {
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly refetchIntervalMs?: (answer: Answer | undefined) => number | false;
}

const controlKey = (service: string) => ["services", service, "control"] as const;

/** One answer about the server of a service. */
export function useControl<Path extends ControlPath>(
  service: string,
  path: Path,
  options: ControlQueryOptions<AnswerAt<Path>> = {},
) {
  const { query = {}, refetchIntervalMs } = options;
  return useQuery<AnswerAt<Path>>({
    queryKey: [...controlKey(service), path, query],
    queryFn: ({ signal }) => {
      const parameters = { params: { path: { service }, query }, signal };
      return answerOf(hatchery.GET(path as "/services/{service}", parameters as never)) as Promise<unknown> as Promise<
        AnswerAt<Path>
      >;
    },
    ...(refetchIntervalMs && { refetchInterval: (each) => refetchIntervalMs(each.state.data) }),
  });
}

/** What was done to the server of a service, page after page. */
export function useActivity(service: string) {
  return useInfiniteQuery({
    queryKey: [...controlKey(service), "activity"],
    queryFn: ({ pageParam }) => {
      const query = { limit: 50, ...(pageParam && { cursor: pageParam }) };
      return answerOf(hatchery.GET("/services/{service}/activity", { params: { path: { service }, query } }));
    },
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
export function useControlAction<Answer, Input = void>(
  service: string,
  action: (input: Input) => Promise<Answer>,
  options: ControlActionOptions<Input, Answer> = {},
) {
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMutation<Answer, Error, Input>({
    mutationFn: action,
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

type Schemas = components["schemas"];

export type Activity = Schemas["Activity"];
export type Allocation = Schemas["Allocation"];
export type Backup = Schemas["Backup"];
export type ServerDatabase = Schemas["ServerDatabase"];
export type ServerFile = Schemas["File"];
export type PermissionGroup = Schemas["PermissionGroup"];
export type Schedule = Schemas["Schedule"];
export type ScheduleTask = Schemas["ScheduleTask"];
export type Cron = Schemas["Cron"];
export type StartupVariable = Schemas["StartupVariable"];
export type Subuser = Schemas["Subuser"];
