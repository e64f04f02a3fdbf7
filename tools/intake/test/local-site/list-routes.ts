import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answer, index, tagged } from "../../src/pages/site/testing/start-site.ts";
import type { RenderedPage } from "../render-page.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
export type Route = string | Handler | readonly (string | Handler)[];

/** The routes of a documentation site: the index, and every page with its tag. */
export function listRoutes(pages: readonly RenderedPage[]): Record<string, Route> {
  const paths = pages.map(({ address }) => new URL(address).pathname);
  const routes = pages.map(({ text }, at): [string, Route] => [
    `${paths[at]}`,
    tagged(text, { etag: `"${createHash("sha256").update(text).digest("hex")}"` }),
  ]);
  return {
    "/llms.txt": index(...paths.map((path) => path.replace(/\.md$/, ""))),
    ...Object.fromEntries(routes),
  };
}

/** Busy at first, and asks for no pause. */
export function busyOnce(route: Route): Route {
  return [answer(503, { "retry-after": "0" }), route as Handler];
}

/** Moves to another path of the same site. */
export function moved(path: string): Route {
  return answer(302, { location: path });
}

/**
 * Holds an answer back until another page was asked for: slower than its neighbours, whatever the machine. The answer
 * comes in two parts.
 */
export function holdUntil(asked: Promise<unknown>, text: string): Route {
  return (_request, response) => {
    response.write(text.slice(0, 100));
    void asked.then(() => response.end(text.slice(100)));
  };
}

/** A page with words enough to be two megabytes long. Its facts are the same. */
export function makeLarge(text: string): string {
  const words = "The vendor has much to say about this call. ".repeat(50_000);
  return text.replace("\n## OpenAPI Specification", `\n${words}\n\n## OpenAPI Specification`);
}
