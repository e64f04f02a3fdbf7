import { adoptedExamples } from "./read-lock.ts";
import type { Spec } from "./read-spec.ts";

interface Shower {
  example?: unknown;
  examples?: unknown;
}

interface Holder {
  readonly content?: Readonly<Record<string, Shower>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Shower & { readonly name?: string; readonly in?: string })[];
  readonly requestBody?: Holder;
  readonly responses: Readonly<Record<string, Holder>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly responses?: Readonly<Record<string, Holder>> };
}

/**
 * Everything but the examples that adopted pages changed: what the vendor shows, or what was made to fit it, need not
 * be possible in Finland or add up. Whoever rewrites such an example takes it off the list in vendor.lock.yaml.
 */
export function withoutPageExamples({ document }: Spec): unknown {
  const copy = structuredClone(document) as Document;
  const operations = Object.values(copy.paths).flatMap((item) => Object.values(item));
  for (const [owner, places] of Object.entries(adoptedExamples)) {
    const operation = operations.find(({ operationId }) => operationId === owner);
    const response = copy.components?.responses?.[owner.replace("responses/", "")];
    for (const place of places) {
      const [first = "", last = ""] = place.split(/ (.*)/);
      const shower = operation ? find(operation, first, last) : response?.content?.[last];
      delete shower?.example;
      delete shower?.examples;
    }
  }
  return copy;
}

/** `request application/json`, `200 application/json` or `query page`. */
function find(operation: Operation, first: string, last: string): Shower | undefined {
  const { parameters, requestBody, responses } = operation;
  if (first === "request") return requestBody?.content?.[last];
  if (responses[first]) return responses[first].content?.[last];
  return parameters?.find((it) => it.in === first && it.name === last);
}
