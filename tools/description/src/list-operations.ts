import { type Document, type Method, methods, type Operation, type PathItem } from "./openapi.ts";

/** An operation and where it stands in the document. */
export interface Endpoint {
  readonly path: string;
  readonly method: Method;
  readonly pathItem: PathItem;
  readonly operation: Operation;
}

/** All operations of a document. */
export function listOperations(document: Document): Endpoint[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      return operation === undefined ? [] : [{ path, method, pathItem, operation }];
    }),
  );
}
