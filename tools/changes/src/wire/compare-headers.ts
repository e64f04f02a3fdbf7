import { toCodeSpan } from "@cash-in/workbench/to-code-span";
import { reading } from "../direction.ts";
import { createFact, type Fact } from "../fact.ts";
import { compareSchemas, describeDeprecation, type SchemaPair } from "./compare-schemas.ts";
import { type Node, type OperationNode, resolveNode } from "./document.ts";
import { seenByTypes } from "./keywords.ts";

/** Finds the headers of answers that come, go and change. `/paths` types them; whoever reads them by hand has no type. */
export function compareHeaders(
  subject: string,
  documents: SchemaPair["documents"],
  base: OperationNode,
  next: OperationNode,
): Fact[] {
  const statuses = Object.keys(next.responses).filter((status) => status in base.responses);
  return statuses.flatMap((status) => {
    const [before, after] = [
      listHeaders(documents[0], base.responses[status]),
      listHeaders(documents[1], next.responses[status]),
    ];
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.flatMap((name) => {
      const label = `the header ${toCodeSpan(name)} of the answer ${status}`;
      const [old, fresh] = [before.get(name), after.get(name)];
      if (old === undefined) return [createFact(subject, "new header", `${label} is new`)];
      if (fresh === undefined) return [createFact(subject, "lost header", `${label} is gone`)];
      return compareHeader({ subject, documents, label }, old, fresh);
    });
  });
}

/** Whoever sends a header writes its name as it likes. */
function listHeaders(
  document: SchemaPair["documents"][0],
  response: Node | undefined,
): Map<string, Node> {
  const headers = Object.entries(Object(response?.headers) as Node);
  return new Map(headers.map(([name, it]) => [name.toLowerCase(), resolveNode(document, it)]));
}

type Header = Pick<SchemaPair, "subject" | "documents" | "label">;

function compareHeader(header: Header, old: Node, fresh: Node): Fact[] {
  const { subject, label } = header;
  const isDeprecated = fresh.deprecated === true;
  return [
    ...compareRequired(header, old.required === true, fresh.required === true),
    ...(isDeprecated === (old.deprecated === true)
      ? []
      : [describeDeprecation(subject, label, isDeprecated)]),
    ...compareType(header, old, fresh),
    ...compareSchemas({ ...header, direction: reading, base: old.schema, next: fresh.schema }),
  ];
}

function compareRequired({ subject, label }: Header, was: boolean, is: boolean): Fact[] {
  if (was === is) return [];
  return is
    ? [createFact(subject, "new header", `${label} always comes`)]
    : [createFact(subject, "lost header", `${label} may not come`)];
}

// No type of a method shows it, so that nothing else would tell.
function compareType({ subject, label, documents }: Header, old: Node, fresh: Node): Fact[] {
  const show = (document: SchemaPair["documents"][0], { schema }: Node) => {
    const node = resolveNode(document, schema);
    return JSON.stringify(seenByTypes.map((keyword) => node[keyword]));
  };
  if (show(documents[0], old) === show(documents[1], fresh)) return [];
  return [createFact(subject, "other header", `${label} is of another type`)];
}
