import { fieldsOf, listOf } from "@cash-in/description/json";
import { Problem } from "@cash-in/workbench/problem";
import { createDraft, type Draft, openDraft, toModel } from "../adoption/draft.ts";
import type { Choice } from "../adoption/examples/choice.ts";
import { collectNames } from "../adoption/names.ts";
import { exemplify } from "../adoption/phases/exemplify.ts";
import { layOut } from "../adoption/phases/lay-out.ts";
import { foldPath } from "../adoption/reading/join-operations.ts";
import { noteChanged } from "../adoption/record/update-lock.ts";
import { createCheck } from "../schemas/sample/check-value.ts";
import type { SpecModel } from "../spec/model.ts";
import type { LearnContext, TrafficNote } from "./learn/context.ts";
import { collectKnownNames } from "./learn/known-names.ts";
import { learnObject } from "./learn/learn-object.ts";
import { learnOperation } from "./learn/learn-operation.ts";
import { type Binding, readBindings } from "./read-bindings.ts";
import type { Recording } from "./read-har.ts";
import { type Sorted, sortExchanges } from "./sort-exchanges.ts";

/** What a recording would make of a spec. */
export interface TrafficPlan {
  readonly before: SpecModel;
  readonly after: SpecModel;
  readonly draft: Draft;
  readonly sorted: Sorted;
  readonly examples: readonly Choice[];
  readonly notes: readonly TrafficNote[];
}

export interface TrafficOptions {
  readonly recording: Recording;
  readonly model: SpecModel;
  /** `operationId=METHOD /path/{id}`. */
  readonly bind?: readonly string[];
  /** Where the requests were sent; nothing means the spec's servers. */
  readonly server?: string | undefined;
  /** New names that a person confirms, several to a text: `InvoiceFee,dueFrom`. */
  readonly confirmed?: readonly string[];
}

/** Works out, without touching anything, what a spec is after the requests and answers of a recording. */
export function planTraffic(options: TrafficOptions): TrafficPlan {
  const { recording, model, bind = [], server, confirmed = [] } = options;
  const nameCheck = collectKnownNames(model, confirmed);
  const bindings = readBindings(bind, model.operations);
  const sorted = sortExchanges(recording.exchanges, model, bindings, readServers(server, model));
  checkServer(sorted, recording);
  checkBindings(bindings, sorted, model);
  const draft = openDraft(createDraft(model));
  const context: LearnContext = {
    draft,
    names: collectNames(draft),
    check: createCheck(new Map()),
    nameCheck,
    learnObject,
    notes: [],
  };
  const operations = draft.operations.map((operation) => {
    const { operationId } = operation;
    const hits = sorted.hits.get(operationId);
    const binding = bindings.find((it) => it.operationId === operationId);
    return hits ? learnOperation(operation, hits, binding, context) : operation;
  });
  const done = noteChanged(exemplify(layOut({ ...draft, operations })));
  const { examples } = done;
  return {
    before: model,
    after: toModel(done),
    draft: done,
    sorted,
    examples,
    notes: context.notes,
  };
}

function readServers(given: string | undefined, { root }: SpecModel): URL[] {
  if (given !== undefined && !/^https?:\/\/./.test(given))
    throw new Problem(
      `--server "${given}" is no address. Write it like https://api.example.com/v2.`,
    );
  const urls = given === undefined ? listOf(root.servers).map((it) => fieldsOf(it).url) : [given];
  return urls.flatMap((url) => (URL.canParse(String(url)) ? [new URL(String(url))] : []));
}

function checkServer({ hits, unmatched, elsewhere }: Sorted, { exchanges }: Recording): void {
  if (hits.size + unmatched.length > 0) return;
  const count = exchanges.length;
  throw new Problem(
    count === 0
      ? "The recording holds no request with an answer. Record some that were answered."
      : `None of the ${count} requests of the recording went to the API (${elsewhere} elsewhere). Name the address that they were sent to: --server URL.`,
  );
}

function checkBindings(
  bindings: readonly Binding[],
  { hits }: Sorted,
  { operations }: SpecModel,
): void {
  for (const { operationId, method, path } of bindings) {
    const place = `${method.toUpperCase()} ${path}`;
    if (!hits.has(operationId))
      throw new Problem(
        `No request of the recording is ${place}. Correct the --bind of ${operationId}.`,
      );
    const holder = operations.find(
      (it) =>
        it.method === method &&
        foldPath(it.path) === foldPath(path) &&
        !bindings.some((other) => other.operationId === it.operationId),
    );
    if (holder)
      throw new Problem(
        `${place} is where ${holder.operationId} is. Bind that to its own place as well.`,
      );
    const twin = operations.find((it) => it.path !== path && foldPath(it.path) === foldPath(path));
    if (twin && twin.operationId !== operationId)
      throw new Problem(`${path} is ${twin.path} in the spec. Write its placeholders so.`);
  }
}
