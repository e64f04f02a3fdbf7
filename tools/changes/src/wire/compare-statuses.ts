import { toCodeSpan } from "@cash-in/workbench/to-code-span";
import { createFact, type Fact } from "../fact.ts";
import type { Node, OperationNode } from "./document.ts";

/**
 * Finds the answers that come and go. Methods give the value of any success and an error for any other status, so it
 * is `/paths` and `/openapi-fetch` that lose an answer. What a method gives and throws is TypeScript's to judge.
 */
export function compareStatuses(id: string, base: OperationNode, next: OperationNode): Fact[] {
  return [...compareSuccesses(id, base, next), ...compareErrors(id, base, next)];
}

function compareSuccesses(id: string, base: OperationNode, next: OperationNode): Fact[] {
  const { gone, added } = findChanges(isSuccess, base, next);
  const known = listContents(base, isSuccess);
  const isKnown = (status: string) => known.includes(show(next.responses[status]));
  const isSame = added.every(isKnown);
  if (gone.length > 0) {
    const instead = added.length === 0 ? "" : ` instead of ${join(gone)}`;
    const verb = added.length === 0 ? `no longer answers ${join(gone)}` : `answers ${join(added)}`;
    const content = added.length > 0 && !isSame ? ", with other content" : "";
    const stays = added.length > 0 && isSame ? "the method's value stays, " : "";
    const phrase = `${verb}${instead}${content}: ${stays}\`/paths\` no longer has ${join(gone)}`;
    return [createFact(id, "lost answer", phrase)];
  }
  if (added.length === 0) return [];
  if (isSame) return [createFact(id, "new answer", `also answers ${join(added)}`)];
  return [createFact(id, "other answer", `also answers ${join(added)}, with other content`)];
}

function compareErrors(id: string, base: OperationNode, next: OperationNode): Fact[] {
  const { gone, added } = findChanges(isError, base, next);
  const known = listContents(base, isError);
  return [
    ...added.map((status) =>
      known.includes(show(next.responses[status]))
        ? createFact(id, "new answer", "now documents the error …", join([status]))
        : createFact(
            id,
            "other answer",
            "now documents the error …, with other content",
            join([status]),
          ),
    ),
    ...gone.map((status) =>
      createFact(id, "lost answer", "no longer documents the error …", join([status])),
    ),
  ];
}

const isSuccess = (status: string) => /^2/.test(status);
// `default` is for what nobody expects.
const isError = (status: string) => /^[45]|^default$/.test(status);

function findChanges(
  isMeant: (status: string) => boolean,
  base: OperationNode,
  next: OperationNode,
): { gone: string[]; added: string[] } {
  const list = ({ responses }: OperationNode) => Object.keys(responses).filter(isMeant);
  const [before, after] = [list(base), list(next)];
  return {
    gone: before.filter((status) => !after.includes(status)),
    added: after.filter((status) => !before.includes(status)),
  };
}

function listContents({ responses }: OperationNode, isMeant: (it: string) => boolean): string[] {
  return Object.entries(responses).flatMap(([status, node]) => (isMeant(status) ? show(node) : []));
}

/** What an answer holds, by media type, examples left out. */
function show(response: Node | undefined): string {
  const content = Object.entries(Object(response?.content) as Record<string, Node>);
  return JSON.stringify(content.map(([mediaType, { schema }]) => [mediaType, schema]).sort());
}

function join(statuses: readonly string[]): string {
  return statuses.map((it) => (/^\d+$/.test(it) ? it : toCodeSpan(it))).join(" and ");
}
