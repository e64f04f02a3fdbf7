import { BadRequestError, BusinessRuleError, InputError } from "@cash-in/core";
import { callWrongly, endWrongly, haveWrongly, type Wrong } from "./spoil.ts";

const operation = "createCat";
const body = { Code: "E402" };

const refuse = (error: Error) =>
  endWrongly(operation, (outcome) =>
    outcome.ok || !(outcome.error instanceof BusinessRuleError) ? outcome : { ok: false, error },
  );

/** Clients that do something wrong with an answer. */
const wrongReaders: readonly Wrong[] = [
  {
    name: "maps a status to the wrong class",
    client: refuse(new BadRequestError({ operation, status: 402, body })),
    fails: ["createCat › 402"],
    passes: ["createCat › 400", "createCat › success"],
  },
  {
    name: "loses the body of an error",
    client: refuse(new BusinessRuleError({ operation, status: 402, body: {} })),
    fails: ["createCat › 402"],
    passes: ["createCat › 400"],
  },
  {
    name: "does not say which operation failed",
    client: refuse(new BusinessRuleError({ status: 402, body })),
    fails: ["createCat › 402"],
    passes: ["createCat › 400"],
  },
  {
    name: "throws another error than it returns",
    client: callWrongly(operation, (method) => (input, options) => {
      const call = method(input, options);
      return Object.assign(
        call.catch(() => Promise.reject(new Error("other"))),
        { result: call.result, withResponse: call.withResponse },
      );
    }),
    fails: ["createCat › 402", "createCat › invalid: body.Kind missing"],
    passes: ["createCat › success"],
  },
  {
    name: "takes a failure for a success",
    client: endWrongly(operation, (outcome) => (outcome.ok ? outcome : { ok: true, value: {} })),
    fails: ["createCat › 400", "createCat › without key", "createCat › invalid: body missing"],
    passes: ["createCat › success"],
  },
  {
    name: "rounds a number of the value",
    client: endWrongly(operation, (outcome) =>
      outcome.ok ? { ok: true, value: { ...(outcome.value as object), Weight: 4 } } : outcome,
    ),
    fails: ["createCat › success"],
    passes: ["createCat › 402"],
  },
  {
    name: "returns another value than it resolves to",
    client: callWrongly(operation, (method) => (input, options) => {
      const call = method(input, options);
      return Object.assign(call, { result: async () => ({ ok: true, value: {} }) });
    }),
    fails: ["createCat › success"],
    passes: [],
  },
  {
    name: "makes up the response",
    client: callWrongly(operation, (method) => (input, options) => {
      const call = method(input, options);
      return Object.assign(call, {
        withResponse: async () => ({ value: await call, response: new Response() }),
      });
    }),
    fails: ["createCat › success"],
    passes: ["createCat › 402"],
  },
];

type Fields = Readonly<Record<string, unknown>>;

const change = (id: string, to: (value: Fields) => Fields) =>
  endWrongly(id, (outcome) =>
    outcome.ok ? { ok: true, value: to(outcome.value as Fields) } : outcome,
  );

/** Clients that are right about every example, and change what is in none. */
const wrongKeepers: readonly Wrong[] = [
  {
    name: "drops fields that nobody described",
    client: change("listToys", ({ Count }) => ({ ...(Count !== undefined && { Count }) })),
    fails: ["listToys › generated values"],
    passes: ["listToys › success", "listToys › generated errors"],
  },
  {
    name: "takes null for nothing",
    client: change(operation, ({ Born, ...rest }) => (Born === null ? rest : { Born, ...rest })),
    fails: ["createCat › generated values"],
    passes: ["createCat › success"],
  },
  {
    name: "cuts long texts",
    client: change(operation, (value) => ({
      ...value,
      ...(value.Name !== undefined && { Name: String(value.Name).slice(0, 10_000) }),
    })),
    fails: ["createCat › generated values"],
    passes: ["createCat › success"],
  },
  {
    name: "keeps only what it knows of an error",
    client: endWrongly(operation, (outcome) => {
      const { status, body: given } = outcome.ok
        ? {}
        : (outcome.error as Partial<BusinessRuleError>);
      if (status !== 402) return outcome;
      const { Code } = given as { Code?: unknown };
      return { ok: false, error: new BusinessRuleError({ operation, status, body: { Code } }) };
    }),
    fails: ["createCat › generated errors"],
    passes: ["createCat › 402", "createCat › generated values"],
  },
];

/** Clients that do something wrong with their input. */
const wrongCheckers: readonly Wrong[] = [
  {
    name: "fills in what is missing",
    client: callWrongly(
      "listCats",
      (method) => (input?: { query?: object }, options?: object) =>
        method({ ...input, query: { ...input?.query, kinds: ["tame", "wild"] } }, options),
    ),
    fails: ["listCats › invalid: query.kinds missing"],
    passes: ["listCats › success", "listCats › invalid: query.noSuchParameter unknown"],
  },
  {
    name: "drops what it does not know",
    client: callWrongly("checkHealth", (method) => (_, options) => method(undefined, options)),
    fails: [
      "checkHealth › invalid: query.noSuchParameter unknown",
      "checkHealth › invalid: body unknown",
    ],
    passes: ["checkHealth › success"],
  },
  {
    name: "looks at its input after it has sent it",
    client: callWrongly("checkHealth", (method) => (input, options) => {
      const error = new InputError("query", "is wrong");
      const call = method(undefined, options);
      const result = () => call.then(() => ({ ok: false, error }));
      return input === undefined ? call : Object.assign(call, { result });
    }),
    fails: ["checkHealth › invalid: body unknown"],
    passes: ["checkHealth › success"],
  },
];

const surface = "client › has every operation and no other";

/** Clients with the wrong methods. */
const wrongSurfaces: readonly Wrong[] = [
  {
    name: "leaves an operation out",
    client: haveWrongly(({ checkHealth: _, ...rest }) => rest),
    fails: [surface, "checkHealth › description", "checkHealth › success"],
    passes: ["listCats › success"],
  },
  {
    name: "has an operation too many",
    client: haveWrongly((client) => ({ ...client, extra: client.checkHealth })),
    fails: [surface],
    passes: ["checkHealth › success"],
  },
  {
    name: "describes an operation wrongly",
    client: haveWrongly((client) => ({
      ...client,
      createCat: Object.assign(client.createCat?.bind(undefined) ?? {}, {
        operation: { ...client.createCat?.operation, effect: "read" },
      }),
    })),
    fails: ["createCat › description"],
    passes: [surface, "createCat › success"],
  },
];

export const wrongCallers = [...wrongReaders, ...wrongKeepers, ...wrongCheckers, ...wrongSurfaces];
