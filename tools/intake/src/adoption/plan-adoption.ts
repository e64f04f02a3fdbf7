import type { Fields } from "@cash-in/description/json";
import type { Page } from "../pages/page.ts";
import type { SpecModel } from "../spec/model.ts";
import { createDraft, type Draft, type Phase, toModel } from "./draft.ts";
import { adopt } from "./phases/adopt.ts";
import { ask } from "./phases/ask.ts";
import { assign } from "./phases/assign.ts";
import { correctServers } from "./phases/correct-servers.ts";
import { exemplify } from "./phases/exemplify.ts";
import { forgetOthers } from "./phases/forget-others.ts";
import { layOut } from "./phases/lay-out.ts";
import { read } from "./phases/read.ts";
import { record } from "./phases/record.ts";
import { unifyPlaceholders } from "./phases/unify-placeholders.ts";
import type { Moment } from "./record/update-lock.ts";

/** What an adoption would make of a spec: the draft at its end. */
export interface Plan extends Draft {
  readonly after: SpecModel;
}

export interface PlanOptions {
  readonly pages: readonly Page[];
  readonly model: SpecModel;
  /** operationIds or numbers of pages; nothing means all. */
  readonly ids?: readonly string[] | undefined;
  readonly moment: Moment;
  /** The group that the vendor's index has each page in, by address. */
  readonly groups?: ReadonlyMap<string, string> | undefined;
  /** openapi.yaml as it shall be, where that is more than the pages decide. */
  readonly root?: Fields | undefined;
}

/** Works out, without touching anything, what a spec is after the pages of some operations (or of all) were adopted. */
export function planAdoption({ pages, model, ids, moment, groups, root }: PlanOptions): Plan {
  // Each phase says why it stands where it stands.
  const phases: readonly Phase[] = [
    read(pages, groups),
    assign(ids),
    correctServers,
    unifyPlaceholders,
    adopt(ids === undefined),
    layOut,
    ask,
    exemplify,
    record(moment),
    forgetOthers,
  ];
  const draft = phases.reduce((given, phase) => phase(given), createDraft(model, root));
  return { ...draft, after: toModel(draft) };
}
