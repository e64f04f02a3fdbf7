import type { Document } from "@cash-in/description/openapi";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";
import type { Bump } from "../bump.ts";
import type { Fact } from "../fact.ts";
import { type Edits, edit } from "../testing/create-states.ts";
import { parcels } from "../testing/parcels.ts";
import { askRedocly } from "./ask-redocly.ts";
import { compareOpinions } from "./compare-opinions.ts";

// Compilers and processes take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function say(subject: string, bump: Bump): Fact {
  return { subject, kind: "type", bump, phrase: "changed" };
}

async function compare(edits: Edits, facts: readonly Fact[]) {
  const next = edit(parcels, edits);
  const opinion = await askRedocly(parcels, next);
  const documents = [parse(parcels), parse(next)] as Document[];
  const disagreements = compareOpinions(facts, opinion, documents);
  return {
    bump: opinion.bump,
    disagreements: disagreements.map((it) => [it.subject, it.ours, it.theirs]),
  };
}

// What an earlier Redocly was known not to see.
test("default: agrees on what breaks", async () => {
  const edits: Edits = [
    ["operationId: getLabel", "operationId: fetchLabel"],
    ["required: [Name]", "required: [Name, Note]"],
    ["maxLength: 70", "maxLength: 35"],
    ["enum: [sent, lost]", "enum: [sent, lost, found]"],
    ["      required: [Text]\n", ""],
    ["/label:", "/label/{size}:"],
    ["name: size, in: query, required: true", "name: size, in: path, required: true"],
  ];
  const facts = ["fetchLabel", "Order", "Parcel", "Label"].map((subject) => say(subject, "major"));
  expect(await compare(edits, facts)).toEqual({ bump: "major", disagreements: [] });
});

test("default: tells where it disagrees", async () => {
  const edits: Edits = [
    ["        '503': { description: Try later. }\n", ""],
    ["SentDate: { type: string, format: date }", "SentDate: { type: string }"],
    ["- { name: ids, in: query,", "- { name: ids, in: query, explode: false,"],
    ["        Street: { type: string }\n", ""],
  ];
  const facts = [
    say("getLabel", "minor"),
    say("listParcels", "minor"),
    say("Parcel", "major"),
    say("Address", "major"),
    say("", "minor"),
  ];
  expect(await compare(edits, facts)).toEqual({
    bump: "major",
    disagreements: [
      ["getLabel", "minor", "major"],
      ["listParcels", "minor", "major"],
    ],
  });
});

test.each<{ name: string; facts: Fact[]; pointer: string; want: unknown[] }>([
  {
    name: "behavior: a whole path stands for its operations",
    facts: [say("listParcels", "minor"), say("sendParcel", "major")],
    pointer: "#/paths/~1parcels",
    want: [["listParcels", "minor", "major"]],
  },
  {
    name: "behavior: what only one mentions counts where it is breaking",
    facts: [say("Order", "minor"), say("Label", "major")],
    pointer: "#/components/schemas/Parcel/properties/Id",
    want: [
      ["Label", "major", "nothing"],
      ["Parcel", "nothing", "major"],
    ],
  },
  {
    name: "behavior: what belongs to no operation or type is left out",
    facts: [],
    pointer: "#/components/responses/NotFound/description",
    want: [],
  },
])("$name", ({ facts, pointer, want }) => {
  const change = { impact: "major", verdicts: [], revision: { pointer } } as const;
  const opinion = { bump: "major", changes: [change] } as const;
  const found = compareOpinions(facts, opinion, [parse(parcels) as Document]);
  expect(found.map((it) => [it.subject, it.ours, it.theirs])).toEqual(want);
});
