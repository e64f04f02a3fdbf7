import { Problem } from "../server/problem.ts";
import { compareTemplates, matchTemplate, type Template } from "./template.ts";

/** A described operation that can be looked for. */
export interface Route {
  readonly method: string;
  readonly template: Template;
}

/** An operation, and the parameters of the path as they were sent. */
export interface Found<T> {
  readonly route: T;
  readonly values: ReadonlyMap<string, string>;
}

/** Finds the operation that a request means. Throws 404 or 405 where there is none. */
export function createRouter<T extends Route>(
  routes: readonly T[],
): (method: string, path: string) => Found<T> {
  const sorted = routes.toSorted((a, b) => compareTemplates(a.template, b.template));
  return (method, path) => {
    const found: Found<T>[] = [];
    for (const route of sorted) {
      const values = matchTemplate(route.template, path);
      if (values) found.push({ route, values });
    }
    const match = found.find((it) => it.route.method === method);
    if (match) return match;
    if (found.length === 0) {
      throw new Problem(404, `The path ${path} hasn't been found in the description.`);
    }
    const methods = [...new Set(found.map((it) => it.route.method.toUpperCase()))].join(", ");
    throw new Problem(
      405,
      `The description does not have ${method.toUpperCase()} ${path}. It has ${methods}.`,
      { Allow: methods },
    );
  };
}
