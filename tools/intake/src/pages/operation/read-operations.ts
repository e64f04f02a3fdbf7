import type { Context } from "../context.ts";
import type { PageOperation } from "../page.ts";
import {
  below,
  type Data,
  type DataMap,
  entriesOf,
  isExtension,
  isMap,
  isTrue,
  listOf,
  textOf,
} from "../text/data.ts";
import { fitPlaceholders } from "./fit-placeholders.ts";
import { readBody } from "./read-body.ts";
import { optional, readParameters } from "./read-parameters.ts";
import { readPath } from "./read-path.ts";
import { readResponses } from "./read-responses.ts";
import { readSecurity } from "./read-security.ts";
import { readServers } from "./read-servers.ts";
import { resolve } from "./resolve.ts";

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options"] as const;
/** What may stand beside the methods of a path. */
const BESIDE = ["summary", "description", "servers", "parameters", "$ref"];

/** The operations of a page. */
export function readOperations(context: Context): PageOperation[] {
  return entriesOf(context.root.paths).flatMap(([path, given]) => {
    const at = below("/paths", path);
    if (isExtension(path)) return [];
    const item = resolve(given, at, context);
    if (!item) return [];
    return Object.entries(item).flatMap(([key, operation]) => {
      if (isExtension(key) || BESIDE.includes(key)) return [];
      const method = METHODS.find((one) => one === key.trim().toLowerCase());
      const place = below(at, key);
      if (method === undefined) {
        context.report(
          "dropped",
          "method-unknown",
          place,
          `"${key.slice(0, 40)}" is no method that clients can send; the operation was left out.`,
        );
        return [];
      }
      if (!isMap(operation)) {
        context.report(
          "dropped",
          "operation-empty",
          place,
          "The operation says nothing; it was left out.",
        );
        return [];
      }
      return [readOperation({ method, path, item, operation, at: place, pathAt: at }, context)];
    });
  });
}

interface Given {
  readonly method: PageOperation["method"];
  readonly path: string;
  readonly item: DataMap;
  readonly operation: DataMap;
  readonly at: string;
  readonly pathAt: string;
}

function readOperation(given: Given, context: Context): PageOperation {
  const { method, operation, item, at, pathAt } = given;
  const { path, query, server } = readPath(given.path, pathAt, context);
  const lists = [
    { list: operation.parameters, at: below(at, "parameters") },
    { list: item.parameters, at: below(pathAt, "parameters") },
    { list: query, at: pathAt },
  ];
  const { parameters, security } = readParameters(lists, context);
  reportCallbacks(operation.callbacks, below(at, "callbacks"), context);
  return {
    method,
    path,
    ...optional("operationId", readOperationId(operation.operationId, at, context)),
    ...optional("summary", textOf(operation.summary)),
    tags: listOf(operation.tags).flatMap((tag) => textOf(tag) ?? []),
    deprecated: isTrue(operation.deprecated),
    parameters: fitPlaceholders(path, parameters, at, context),
    ...optional(
      "requestBody",
      readBody(operation.requestBody, method, below(at, "requestBody"), context),
    ),
    responses: readResponses(operation.responses, below(at, "responses"), context),
    security: readSecurity(operation.security, below(at, "security"), security, context),
    servers: server ? [server] : readNearestServers(given, context),
  };
}

/** The servers of the operation stand before those of the path and of the page. */
function readNearestServers({ operation, item, at, pathAt }: Given, context: Context): string[] {
  const levels: [Data | undefined, string][] = [
    [operation.servers, at],
    [item.servers, pathAt],
  ];
  for (const [servers, place] of levels) {
    const urls =
      listOf(servers).length > 0 ? readServers(servers, below(place, "servers"), context) : [];
    if (urls.length > 0) return urls;
  }
  return readServers(context.root.servers, "/servers", context);
}

function readOperationId(
  given: Data | undefined,
  at: string,
  { report }: Context,
): string | undefined {
  const id = textOf(given);
  if (id !== undefined && /^[A-Za-z_$][\w$]*$/.test(id)) return id;
  const place = below(at, "operationId");
  if (id === undefined)
    report("repaired", "operation-id-missing", place, "The operation has no operationId.");
  else
    report(
      "repaired",
      "operation-id-no-identifier",
      place,
      `The operationId "${id.slice(0, 80)}" is no identifier; it was left out.`,
    );
  return undefined;
}

function reportCallbacks(callbacks: Data | undefined, at: string, { report }: Context): void {
  const names = entriesOf(callbacks).map(([name]) => name);
  if (names.length === 0) return;
  report(
    "dropped",
    "callbacks",
    at,
    `Calls that the vendor makes are not kept: ${names.join(", ").slice(0, 200)}.`,
  );
}
