import {
  type Area,
  type Effect,
  type Operation,
  type Parameter,
  serialiseJson,
} from "@cash-in/core";

/** A descriptor with one thing wrong, as a fault of the generator would leave it. */
export interface DescriptorChange {
  readonly name: string;
  readonly operation: Operation;
  readonly area: Area;
}

type Change = readonly [what: string, change: Partial<Operation>];

/** Every way in which a descriptor is made wrong, one thing at a time. */
export function listDescriptorChanges(area: Area, operation: Operation): DescriptorChange[] {
  const changes: Change[] = [
    ["method", { method: operation.method === "GET" ? "POST" : "GET" }],
    ["path, one segment more", { path: `${operation.path}/x` }],
    ["path, in capitals", { path: capitalise(operation.path) }],
    ["effect", { effect: pickOther(operation.effect) }],
    ...listAnswerChanges(operation),
    ...listPaginationChanges(operation),
    ...listBodyChanges(operation),
    ...operation.parameters.flatMap((it) => listParameterChanges(operation, it)),
  ];
  const wrong = changes.map(([what, change]) => ({
    name: `${operation.id}: ${what}`,
    operation: { ...operation, ...change },
    area,
  }));
  const otherKey = { ...area, keyHeader: `${area.keyHeader}-2` };
  return [...wrong, { name: `${operation.id}: header of the key`, operation, area: otherKey }];
}

// Of the fixed part alone: the name of a parameter is a mutant of its own.
function capitalise(path: `/${string}`): `/${string}` {
  const [, first = "", ...rest] = path.split("/");
  return `/${[first.toUpperCase(), ...rest].join("/")}`;
}

function pickOther(effect: Effect): Effect {
  return effect === "read" ? "create" : "read";
}

function listAnswerChanges({ errors }: Operation): Change[] {
  return [
    ["media type of the answer", { responseMediaType: "text/plain" }],
    ["no answer", { responseMediaType: undefined as never }],
    ...errors.map(
      (status): Change => [`without ${status}`, { errors: errors.filter((it) => it !== status) }],
    ),
  ];
}

function listPaginationChanges({ pagination }: Operation): Change[] {
  return Object.entries(pagination ?? {}).map(([part, name]): Change => {
    const wrong = { ...pagination, [part]: `${name}X` } as typeof pagination & object;
    return [`pagination.${part}`, { pagination: wrong }];
  });
}

function listBodyChanges({ requestBody }: Operation): Change[] {
  const json = { mediaType: "application/json", required: true, serialise: serialiseJson };
  if (!requestBody) return [["a body", { requestBody: json }]];
  const form = "application/x-www-form-urlencoded";
  return [
    ["media type of the body", { requestBody: { ...requestBody, mediaType: form } }],
    ["body not required", { requestBody: { ...requestBody, required: !requestBody.required } }],
    ["without body", { requestBody: undefined as never }],
  ];
}

function listParameterChanges({ parameters }: Operation, parameter: Parameter): Change[] {
  const exchange = (change: Partial<Parameter> | undefined): Partial<Operation> => ({
    parameters: parameters.flatMap((it) => {
      if (it !== parameter) return [it];
      // A fault of the generator need not fit the type.
      return change ? [{ ...it, ...change } as Parameter] : [];
    }),
  });
  const of = `${parameter.in}.${parameter.name}`;
  const required = parameter.required ? (undefined as never) : true;
  return [
    [`${of} renamed`, exchange({ name: `${parameter.name}X` })],
    [`${of} in a header`, exchange({ in: "header" })],
    [`${of} required or not`, exchange({ required })],
    [`${of} left out`, exchange(undefined)],
  ];
}
