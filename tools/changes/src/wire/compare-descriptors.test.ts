import { expect, test } from "vitest";
import type { Descriptor } from "../state/package-state.ts";
import { compareDescriptors } from "./compare-descriptors.ts";

const base: Descriptor = {
  id: "sendParcel",
  method: "POST",
  path: "/parcels",
  parameters: [{ name: "ids", in: "query", style: "pipeDelimited" }],
  requestBody: { mediaType: "application/json" },
  responseMediaType: "application/json",
  effect: "create",
  evidence: {},
  reconcile: { operation: "listParcels", key: "Name", check: "It is listed." },
  pagination: { page: "page", pageSize: "size", items: "Rows", total: "Total" },
  errors: [400, 404],
  docs: "https://parcels.example/send-2e0",
};

const { requestBody: _requestBody, ...withoutBody } = base;
const { pagination: _pagination, ...withoutPaging } = base;
const { reconcile: _reconcile, ...withoutReconcile } = base;

test.each<{ name: string; base?: Descriptor; next: Descriptor; want: string[] }>([
  { name: "nothing", next: base, want: [] },
  {
    name: "the client may send again",
    next: { ...base, effect: "replace" },
    want: [
      "minor has the effect `replace` instead of `create`: the client may now send it again by itself",
    ],
  },
  {
    name: "a list in another form",
    next: { ...base, parameters: [{ name: "ids", in: "query", explode: false }] },
    want: ["minor sends … in another form `ids`"],
  },
  {
    name: "a parameter that is new or gone shows in the types",
    next: { ...base, parameters: [{ name: "size", in: "query", style: "deepObject" }] },
    want: [],
  },
  {
    name: "no body",
    next: withoutBody,
    want: ["minor sends no body instead of `application/json`"],
  },
  { name: "new paging", base: withoutPaging, next: base, want: ["minor can be paged"] },
  { name: "lost paging", next: withoutPaging, want: ["major can no longer be paged"] },
  {
    name: "nobody to ask",
    next: { ...base, reconcile: { none: "Ask by phone." } },
    want: ["minor no longer says whom to ask after an unknown outcome"],
  },
  {
    name: "nothing said",
    next: withoutReconcile,
    want: ["minor no longer says whom to ask after an unknown outcome"],
  },
  {
    name: "somebody to ask",
    base: withoutReconcile,
    next: base,
    want: ["minor says to ask `listParcels` after an unknown outcome"],
  },
  {
    name: "other words",
    next: { ...base, reconcile: { ...base.reconcile, check: "It is there." } },
    want: ["minor says in other words what to do after an unknown outcome"],
  },
])("$name", ({ base: before = base, next, want }) => {
  const facts = compareDescriptors(before, next);
  expect(
    facts.map(({ bump, phrase, item }) => [bump, phrase, item].filter(Boolean).join(" ")),
  ).toEqual(want);
});
