import { fieldsOf, listOf } from "@cash-in/description/json";
import type { SpecModel, SpecOperation } from "../../src/spec/model.ts";
import type { Key } from "../../src/spec/reference.ts";

/** Sends each operation of some areas with its examples, and returns how many there were. */
export async function sendCalls(
  { operations, components }: SpecModel,
  areas: readonly string[],
  base: string,
  key: string,
): Promise<number> {
  const called = operations.filter(({ area }) => areas.includes(area));
  for (const operation of called) {
    const { url, body } = toRequest(operation, components);
    const response = await fetch(`${base}${url}`, {
      method: operation.method,
      headers: {
        "x-api-key": key,
        "x-master-key": key,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    await response.text();
    if (!response.ok) throw new Error(`${operation.operationId} answered ${response.status}.`);
  }
  return called.length;
}

function toRequest({ path, value }: SpecOperation, components: SpecModel["components"]) {
  const parameters = listOf(value.parameters).map((item) => {
    const { $ref } = fieldsOf(item);
    return typeof $ref === "string" ? (components.get($ref as Key)?.value ?? {}) : fieldsOf(item);
  });
  const query = new URLSearchParams(
    parameters
      .filter((it) => it.in === "query")
      .map((it): [string, string] => [String(it.name), String(it.example)]),
  );
  const filled = parameters
    .filter((it) => it.in === "path")
    .reduce(
      (text, it) => text.replace(`{${it.name}}`, encodeURIComponent(String(it.example))),
      path,
    );
  const [media] = Object.values(fieldsOf(fieldsOf(value.requestBody).content));
  const { example } = fieldsOf(media);
  return { url: query.size > 0 ? `${filled}?${query}` : filled, body: example };
}
