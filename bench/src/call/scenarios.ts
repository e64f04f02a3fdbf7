import {
  type BenchOperation,
  readDocument,
  readErrorExample,
  readOperations,
} from "../spec/read-operations.ts";

/** One kind of call, with what the server answers. */
export interface Scenario {
  readonly id: "get" | "post" | "error";
  readonly title: string;
  readonly operation: BenchOperation;
  readonly input: { readonly query?: object; readonly body?: unknown };
  readonly status: number;
  readonly answer: string;
}

/** The calls that are measured, all with the description's own examples. */
export function readScenarios(spec: string): readonly Scenario[] {
  const document = readDocument(spec);
  const operations = readOperations(document);
  const get = find(operations, "getCollectionCase");
  const post = find(operations, "createMeterReadingDocuments");
  const query = Object.fromEntries(get.parameters.map((it) => [it.name, it.example]));
  const size = (JSON.stringify(post.body).length / 1000).toFixed(1);
  return [
    {
      id: "get",
      title: "GET with query",
      operation: get,
      input: { query },
      status: 200,
      answer: JSON.stringify(get.value),
    },
    {
      id: "post",
      title: `POST of ${size} kB`,
      operation: post,
      input: { body: post.body },
      status: 200,
      answer: JSON.stringify(post.value),
    },
    {
      id: "error",
      title: "404 answer",
      operation: get,
      input: { query },
      status: 404,
      answer: JSON.stringify(readErrorExample(document, "NotFound")),
    },
  ];
}

function find(operations: readonly BenchOperation[], id: string): BenchOperation {
  const operation = operations.find((it) => it.id === id);
  if (operation === undefined) throw new Error(`The description has no operation ${id}.`);
  return operation;
}
