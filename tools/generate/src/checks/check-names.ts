import { listOperations } from "@cash-in/description/list-operations";
import type { Spec } from "@cash-in/description/load";
import { coreNames, localNames } from "../emit/core-names.ts";
import { nameClient } from "../model/name-client.ts";
import { nameTypes } from "../model/name-types.ts";
import { createAreaDocument } from "../spec/create-document.ts";
import type { Check, Fault } from "./check.ts";
import { clientWords, globalNames, reservedWords } from "./reserved-words.ts";

interface Name {
  readonly name: string;
  /** Where it stands; a function, since to find a line takes longer than to check a name. */
  readonly locate: () => string;
  /** What bears the name, for messages. */
  readonly bearer: string;
  readonly fix: string;
  /** Whether it becomes a method of the client. */
  readonly isMethod?: boolean;
}

/** What a package exports has names that TypeScript takes, each of them once. */
export const checkNames: Check = (spec) =>
  (spec.document.tags ?? []).flatMap(({ name }) => checkArea(spec, name));

function checkArea(spec: Spec, area: string): Fault[] {
  const bearers = new Map<string, string>(
    [...coreNames, ...localNames, ...Object.values(nameClient(area))].map((name) => [
      name,
      "the client itself",
    ]),
  );
  return listNames(spec, area).flatMap((it) => {
    const reason = findNameFault(it.name) ?? findTaken(it) ?? findClash(it, bearers);
    bearers.set(it.name, it.bearer);
    return reason === undefined
      ? []
      : [{ location: it.locate(), reason: `${it.bearer}: ${reason}`, fix: it.fix }];
  });
}

/** Why TypeScript does not take a name, or takes it for another. */
export function findNameFault(name: string): string | undefined {
  if (!/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name))
    return `\`${name}\` is no TypeScript identifier.`;
  if (reservedWords.has(name)) return `\`${name}\` is a reserved word.`;
  return globalNames.has(name) ? `\`${name}\` is a global name.` : undefined;
}

/** Whether a method of a client cannot have this name. */
export function isOperationNameTaken(id: string): boolean {
  return clientWords.has(id) || id in Object.prototype;
}

function findTaken({ name, isMethod }: Name): string | undefined {
  return isMethod && isOperationNameTaken(name)
    ? `\`${name}\` has a meaning of its own on every client.`
    : undefined;
}

function findClash({ name }: Name, bearers: ReadonlyMap<string, string>): string | undefined {
  const bearer = bearers.get(name);
  return bearer && `the name \`${name}\` is taken by ${bearer}.`;
}

function listNames({ document, locate }: Spec, area: string): Name[] {
  const areaDocument = createAreaDocument(document, area);
  const schemas = Object.entries(areaDocument.components?.schemas ?? {}).map(([name, schema]) => ({
    name,
    locate: () => locate(typeof schema === "object" ? schema : document),
    bearer: `schema ${name}`,
    fix: "Rename the schema. Its file has the same name.",
  }));
  const operations = listOperations(areaDocument).flatMap(({ operation }) => {
    const id = operation.operationId;
    return [id, ...Object.values(nameTypes(id))].map((name) => ({
      name,
      isMethod: name === id,
      locate: () => locate(operation, "operationId"),
      bearer: `operation ${id}`,
      fix: "Rename the operation, or the schema of that name.",
    }));
  });
  return [...schemas, ...operations];
}
