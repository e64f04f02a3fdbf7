import { existsSync } from "node:fs";
import { type Disk, disk, workFolder } from "@cash-in/description/swap-tree";
import { readTree } from "@cash-in/description/tree";
import { expect, test } from "vitest";
import { status } from "../adoption/status/status.ts";
import { readSpec } from "../spec/read-spec.ts";
import { withFolder } from "../testing/small-spec.ts";
import { createThingTree, GUESS, SCHEMA } from "../testing/thing-spec.ts";
import { observe } from "./observe.ts";
import { renderObservation } from "./render-observation.ts";
import { createHar } from "./testing/create-har.ts";
import { readRecording } from "./testing/learn-from.ts";

const tree = createThingTree(GUESS);
const recording = readRecording(
  createHar([
    { url: "/guessed", got: { Name: 7, Kind: "A" } },
    { url: "/things/4711", status: 404 },
    { method: "DELETE", url: "/guessed", status: 405, got: { Secret: "Secret" } },
  ]),
);
const SAME = { changed: [], created: [], deleted: [] };

const TEXT = `Corrected: 1
  Thing Name type: string → integer

Requests that fit no operation: 2
  GET /things/{id}  once, answered 404
  DELETE /guessed  once, answered 405

{id} stands for what may be data. If one of these is an operation of the spec, say which, and run it again:
  --bind getCollectionCase="GET /collection/case/{id}"

1 request of 1 operation.
Facts: 6 newly observed, 1 changed, 0 against the documentation.
Files: 2 changed, 1 new, 0 deleted.
`;

test("default: written with what is ours, noted in the lock, counted by status; twice changes nothing", async () => {
  await withFolder(tree, async (root) => {
    const result = await observe({ root, recording });
    expect(renderObservation(result, { isDryRun: false, unreadable: 0 })).toBe(TEXT);
    const after = readTree(root);
    expect(after.get(SCHEMA)).toBe(`type: object
x-evidence: observed
description: >-
  A thing.
  It has a name.
additionalProperties: true
properties:
  # Ours to say.
  Name:
    type: integer
    description: What it is called.
  Kind:
    type: string
    x-extensible-enum: [A, B]
    description: Which kind it is.
`);
    expect(after.get("vendor.lock.yaml")).toContain(`observed:
  listThings:
    - method
    - path
    - request
    - response
  schemas/Thing:
    - Name
    - Kind
`);
    const { total } = status(readSpec(after).model);
    expect([total.parts.path, total.properties]).toEqual([
      { documented: 0, observed: 1, inferred: 0 },
      { documented: 0, observed: 2, inferred: 0 },
    ]);
    expect((await observe({ root, recording })).files).toEqual(SAME);
    expect([...readTree(root)]).toEqual([...after]);
  });
});

test("behavior: a dry run writes nothing and tells the same", async () => {
  await withFolder(tree, async (root) => {
    const result = await observe({ root, recording, dryRun: true });
    expect(renderObservation(result, { isDryRun: true, unreadable: 2 })).toBe(
      TEXT.replace("operation.\n", "operation. 2 had no answer or could not be read.\n").replace(
        "deleted.",
        "deleted; a dry run, so nothing was written.",
      ),
    );
    expect([...readTree(root)]).toEqual([...tree].sort());
  });
});

test("behavior: an interruption leaves the spec as it was", async () => {
  await withFolder(tree, async (root) => {
    const broken: Disk = {
      ...disk,
      write() {
        throw new Error("no space left");
      },
    };
    await expect(observe({ root, recording, disk: broken })).rejects.toThrow("no space left");
    expect([...readTree(root)]).toEqual([...tree].sort());
    expect(existsSync(workFolder(root))).toBe(false);
  });
});
