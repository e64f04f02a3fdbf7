import { type Body, type Content, isChecked } from "../check/body.ts";
import { isJson, readMediaType } from "../check/media-type.ts";
import { createChecks, readBundle } from "../check/operation.ts";
import type { Parameter } from "../check/parameters.ts";
import { isSchema } from "../check/schema.ts";
import { explainSchema } from "../check/validator.ts";
import type { Findings } from "../document/check-document.ts";
import type { Operations } from "../operations.ts";
import { readTemplate } from "../routing/template.ts";
import type { Served } from "./answer.ts";

/** Makes operations ready to be served, and tells what of them cannot be, or is left out. */
export function prepare(operations: Operations): Findings & { readonly routes: readonly Served[] } {
  const faults: string[] = [];
  const notices: string[] = [];
  const routes = operations.map((described): Served => {
    const { callbacks, ...operation } = described;
    const name = `${operation.method.toUpperCase()} ${operation.path}`;
    const template = readTemplate(operation.path);
    if (callbacks && callbacks.length > 0) notices.push(`${name}: callbacks are not sent.`);
    for (const it of template.unclear) {
      notices.push(
        `${name}: nothing stands between {${it}} and the parameter beside it, so that it is not checked.`,
      );
    }
    notices.push(...listUnchecked(operation).map((it) => `${name}, ${it}`));
    faults.push(...listUnusable(operation).map((it) => `${name}, ${it}`));
    const checks = createChecks(operation, template.unclear);
    return { operation, method: operation.method, template, checks };
  });
  return { routes, faults, notices };
}

/** Schemas and media types that are none. */
function listUnusable({ request, responses }: Operations[number]): string[] {
  const parameters = (place: string, described: readonly object[] = []) =>
    described.flatMap((it) => {
      const { name, schema, content } = it as Parameter;
      const [media] = isSchema(content) ? Object.values(content) : [];
      return explain(`${place} ${name}`, isSchema(media) ? media.schema : schema);
    });
  const contents = (place: string, described: readonly Content[] = []) =>
    described.flatMap(({ mediaType, schema }) => [
      ...(readMediaType(mediaType) ? [] : [`${place} ${mediaType}: This is no media type.`]),
      ...explain(`${place} ${mediaType}`, schema),
    ]);
  return [
    ...(["path", "query", "headers", "cookie"] as const).flatMap((it) =>
      parameters(`${it === "headers" ? "header" : it} parameter`, request?.[it]),
    ),
    ...contents("body", (request?.body as Body | undefined)?.contents),
    ...responses.flatMap(({ code, contents: described, headers }) => [
      ...contents(`answer ${code},`, described),
      ...parameters(`answer ${code}, header`, headers),
    ]),
  ];
}

function explain(place: string, schema: unknown): string[] {
  if (!isSchema(schema)) return [];
  const reason = explainSchema(schema);
  return reason === undefined ? [] : [`${place}: the schema is none: ${reason}.`];
}

/** Bodies and answers whose schema says an object, while they are neither JSON nor a form. */
function listUnchecked(operation: Operations[number]): string[] {
  const bundle = readBundle(operation);
  const isLeftOut = (content: { readonly mediaType: string; readonly schema?: unknown }) =>
    isSchema(content.schema) && !isChecked(content.mediaType, content.schema, bundle);
  const body = operation.request?.body;
  const contents = (body && "contents" in body ? body.contents : undefined) ?? [];
  return [
    ...contents
      .filter(isLeftOut)
      .map((it) => `body ${it.mediaType}: a body of this type is not compared with its schema.`),
    ...operation.responses.flatMap(({ code, contents: answers = [] }) =>
      answers
        .filter((it) => isLeftOut(it) && !isAny(it.mediaType) && !hasText(it.examples))
        .map((it) => `answer ${code}, ${it.mediaType}: it needs an example that is a text.`),
    ),
  ];
}

// Objects go as JSON there.
function isAny(mediaType: string): boolean {
  return /^(\*|application)\/\*/.test(mediaType) || isJson(readMediaType(mediaType)?.essence ?? "");
}

function hasText(examples: readonly object[] = []): boolean {
  const [first] = examples;
  return first !== undefined && "value" in first && typeof first.value === "string";
}
