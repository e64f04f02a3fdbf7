import { listOperations } from "@cash-in/description/list-operations";
import { type Document, methods, type PathItem } from "@cash-in/description/openapi";
import { compareText } from "../text/compare-text.ts";
import { collectComponents } from "./collect-components.ts";
import { getSecurityScheme } from "./get-security-scheme.ts";

/** The document of one area: its paths, the components that they need, its tag and its security scheme. */
export function createAreaDocument(document: Document, area: string): Document {
  const tag = document.tags?.find(({ name }) => name === area);
  const own = listOperations(document).filter(({ operation }) => operation.tags.includes(area));
  const scheme = own.map(({ operation }) => getSecurityScheme(document, operation)).find(Boolean);
  return assemble(
    {
      ...document,
      info: {
        ...document.info,
        title: `${document.info.title}: ${tag?.["x-displayName"] ?? area}`,
      },
      tags: tag === undefined ? [] : [tag],
      security: scheme === undefined ? [] : [{ [scheme.name]: [] }],
    },
    pickPaths(document, area),
  );
}

/** The whole API as one document. */
export function createWholeDocument(document: Document): Document {
  return assemble(document, pickPaths(document));
}

// Every list that comes from files is sorted, so that their order makes no difference.
function assemble(document: Document, paths: Record<string, PathItem>): Document {
  const { openapi, info, externalDocs, servers, tags, security, components } = document;
  const needed = listOperations({ ...document, paths }).flatMap(({ operation }) =>
    (operation.security ?? security ?? []).flatMap(Object.keys),
  );
  const schemes = Object.entries(components?.securitySchemes ?? {})
    .filter(([name]) => needed.includes(name))
    .sort(([a], [b]) => compareText(a, b));
  return {
    openapi,
    info,
    ...(externalDocs && { externalDocs }),
    ...(servers && { servers }),
    ...(tags && { tags }),
    ...(security && { security }),
    paths,
    components: {
      ...collectComponents(document, { paths }),
      ...(schemes.length > 0 && { securitySchemes: Object.fromEntries(schemes) }),
    },
  };
}

function pickPaths(document: Document, area?: string): Record<string, PathItem> {
  const entries = Object.entries(document.paths ?? {})
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, pathItem]) => [path, pickMethods(pathItem, area)] as const)
    .filter(([, pathItem]) => methods.some((method) => pathItem[method] !== undefined));
  return Object.fromEntries(entries);
}

function pickMethods(pathItem: PathItem, area: string | undefined): PathItem {
  const entries = methods
    .map((method) => [method, pathItem[method]] as const)
    .filter(([, operation]) => operation && (area === undefined || operation.tags.includes(area)));
  const { parameters } = pathItem;
  return { ...(parameters && { parameters }), ...Object.fromEntries(entries) };
}
