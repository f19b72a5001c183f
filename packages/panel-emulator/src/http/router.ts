/** The parameters of a path, as texts. */
export type RouteParams = Readonly<Record<string, string>>;

/** Anything that has a method and a path such as `/api/application/users/{user}`. */
export interface Routable {
  readonly method: string;
  readonly path: string;
}

interface Branch<R> {
  readonly fixed: Map<string, Branch<R>>;
  /** What follows when the segment is a parameter. */
  parameter: Branch<R> | undefined;
  route: { readonly route: R; readonly names: readonly string[] } | undefined;
}

/** The order in which the panel names the methods of a path. */
const methodOrder = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** Finds the route of a request. A fixed segment goes before a parameter. */
export class Router<R extends Routable> {
  readonly #trees = new Map<string, Branch<R>>();

  constructor(routes: readonly R[]) {
    for (const route of routes) this.#add(route);
  }

  match(method: string, path: string): { route: R; params: RouteParams } | undefined {
    const tree = this.#trees.get(method === "HEAD" ? "GET" : method);
    if (!tree || !path.startsWith("/")) return undefined;
    const values: string[] = [];
    const found = walk(tree, path.slice(1).split("/"), 0, values);
    if (!found) return undefined;
    return {
      route: found.route,
      params: Object.fromEntries(found.names.map((name, at) => [name, values[at] ?? ""])),
    };
  }

  /** The methods that a path has, in the panel's order; empty when there is no such path. */
  methodsOf(path: string): string[] {
    return methodOrder.filter((method) => this.match(method, path) !== undefined);
  }

  #add(route: R): void {
    let branch = this.#trees.get(route.method);
    if (!branch) {
      branch = emptyBranch();
      this.#trees.set(route.method, branch);
    }
    const names: string[] = [];
    for (const segment of route.path.slice(1).split("/")) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name) {
        names.push(name);
        branch.parameter ??= emptyBranch();
        branch = branch.parameter;
      } else {
        const next: Branch<R> = branch.fixed.get(segment) ?? emptyBranch();
        branch.fixed.set(segment, next);
        branch = next;
      }
    }
    if (branch.route) throw new Error(`Two routes for ${route.method} ${route.path}.`);
    branch.route = { route, names };
  }
}

function emptyBranch<R>(): Branch<R> {
  return { fixed: new Map(), parameter: undefined, route: undefined };
}

function walk<R>(branch: Branch<R>, segments: readonly string[], at: number, values: string[]): Branch<R>["route"] {
  const segment = segments[at];
  if (segment === undefined) return branch.route;
  const fixed = branch.fixed.get(segment);
  const found = fixed && walk(fixed, segments, at + 1, values);
  if (found) return found;
  if (!branch.parameter || segment === "") return undefined;
  values.push(segment);
  const through = walk(branch.parameter, segments, at + 1, values);
  if (!through) values.pop();
  return through;
}
