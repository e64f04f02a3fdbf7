import { type Fields, isEqual, isFields, listOf, omit } from "@cash-in/description/json";
import { mergeSchemas, ONE_REQUIRES } from "../../schemas/merge-schemas.ts";
import { isObject } from "../../schemas/schema-kinds.ts";
import { toPascalCase } from "../../text/words.ts";
import type { ReadContent, ReadMedia, ReadOperation, ReadParameter } from "./reading.ts";

const ONE_DEPRECATES =
  "one page says that it is deprecated and another page does not; it is not deprecated here.";

/** Equal for two paths that no server can tell apart: the names of placeholders do not travel. */
export function foldPath(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}

/** One operation out of two pages that describe the same method and path: whatever fits either of them fits it. */
export function joinOperations(
  a: ReadOperation,
  b: ReadOperation,
  doubt: (parameter: string, text: string) => void,
): ReadOperation {
  const titles = [a.source.title, b.source.title];
  const bodies = [a.requestBody, b.requestBody];
  const statuses = [...new Set([...Object.keys(a.responses), ...Object.keys(b.responses)])];
  const responses = statuses.map((status) => [
    status,
    joinContent(a.responses[status] ?? {}, b.responses[status] ?? {}, titles, "Response"),
  ]);
  const isRequired = bodies.every((body) => body?.required === true);
  if (!isRequired && bodies.some((body) => body?.required === true)) doubt("body", ONE_REQUIRES);
  if (a.deprecated !== b.deprecated) doubt("deprecated", ONE_DEPRECATES);
  return {
    ...a,
    others: [...a.others, b.source, ...b.others],
    ...joinServers(a, b),
    deprecated: a.deprecated && b.deprecated,
    parameters: joinParameters(a, b, doubt),
    ...(bodies.some(Boolean) && {
      requestBody: {
        ...(isRequired && { required: true }),
        content: joinContent(
          a.requestBody?.content ?? {},
          b.requestBody?.content ?? {},
          titles,
          "Request",
        ),
      },
    }),
    responses: Object.fromEntries(responses),
    security: [...a.security, ...b.security],
  };
}

function joinServers(a: ReadOperation, b: ReadOperation): Pick<ReadOperation, "otherServers"> {
  const named = [a.otherServers ?? [], b.server ?? [], b.otherServers ?? []].flat();
  const others = [...new Set(named)].filter((server) => server !== a.server);
  return others.length > 0 ? { otherServers: others } : {};
}

function joinParameters(
  a: ReadOperation,
  b: ReadOperation,
  doubt: (parameter: string, text: string) => void,
): ReadParameter[] {
  const find = (list: readonly ReadParameter[], one: ReadParameter) =>
    list.find((it) => it.in === one.in && it.name === one.name);
  const isOptional = (one: ReadParameter) => one.in !== "path";
  const first = a.parameters.map((one) => {
    const other = find(b.parameters, one);
    const required = one.required && (other?.required ?? !isOptional(one));
    const tell = (_at: unknown, text: string) => doubt(`${one.in} ${one.name}`, text);
    if (required !== one.required || (other && required !== other.required))
      tell(one, ONE_REQUIRES);
    const schema = other ? mergeSchemas(one.schema, other.schema, tell) : one.schema;
    return { ...omitDeprecated(one), ...joinWords(one, other, tell), required, schema };
  });
  // A placeholder goes by the name that the first page gives it.
  const second = b.parameters.filter((one) => isOptional(one) && !find(a.parameters, one));
  for (const one of second.filter(({ required }) => required))
    doubt(`${one.in} ${one.name}`, ONE_REQUIRES);
  return [...first, ...second.map((one) => ({ ...one, required: false }))];
}

function omitDeprecated({ deprecated: _deprecated, ...rest }: ReadParameter): ReadParameter {
  return rest;
}

/** What two pages say of one parameter beside its values: deprecated where both say so, written as the first says. */
function joinWords(
  one: ReadParameter,
  other: ReadParameter | undefined,
  tell: (at: unknown, text: string) => void,
): Pick<ReadParameter, "deprecated"> {
  const isDeprecated = one.deprecated === true && (other?.deprecated ?? other === undefined);
  if (other && (one.deprecated ?? false) !== (other.deprecated ?? false)) tell(one, ONE_DEPRECATES);
  if (other && (one.style !== other.style || one.explode !== other.explode))
    tell(one, "the pages write its values in different ways; that of the first page was taken.");
  return isDeprecated ? { deprecated: true } : {};
}

function joinContent(
  a: ReadContent,
  b: ReadContent,
  titles: readonly string[],
  suffix: string,
): ReadContent {
  const names = titles.map((title) => toPascalCase(title) && `${toPascalCase(title)}${suffix}`);
  const types = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(types.map((type) => [type, joinMedia(a[type], b[type], names)]));
}

function joinMedia(
  a: ReadMedia | undefined,
  b: ReadMedia | undefined,
  names: readonly string[],
): ReadMedia {
  if (a === undefined || b === undefined) return a ?? b ?? {};
  if (a.schema === undefined || b.schema === undefined) return { ...b, ...a };
  const branches = branchesOf(a.schema);
  const added = b.schema;
  const others = [...(a.others ?? []), b.example].filter((it) => it !== undefined);
  const both = { ...a, ...(others.length > 0 && { others }) };
  if (branches.some((branch) => isEqual(omit(branch, ["x-name"]), added))) return both;
  const [first = "", second = ""] = names;
  const named =
    branches.length === 1 ? branches.map((branch) => withName(branch, first)) : branches;
  return { ...both, schema: { anyOf: [...named, withName(added, second)] } };
}

/** A name for an object that has none, which says from which page it is. */
function withName(schema: Fields, name: string): Fields {
  return isObject(schema) && name !== "" ? { ...schema, "x-name": name } : schema;
}

function branchesOf(schema: Fields): Fields[] {
  return Object.keys(schema).join() === "anyOf" ? listOf(schema.anyOf).filter(isFields) : [schema];
}
