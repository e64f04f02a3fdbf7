import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Fields, fieldsOf } from "@cash-in/description/json";
import { readTree } from "@cash-in/description/tree";
import { startMock } from "@cash-in/mock";
import { beforeAll, describe, expect, test } from "vitest";
import { noteShown, type Shown } from "../../src/adoption/examples/complete-value.ts";
import { createCheck } from "../../src/schemas/sample/check-value.ts";
import type { SpecModel } from "../../src/spec/model.ts";
import { readSpec } from "../../src/spec/read-spec.ts";
import { withFolder } from "../../src/testing/small-spec.ts";
import { createRandom } from "../random.ts";
import { runIntake } from "../run-intake.ts";
import { spoilSpec } from "../spoil-spec.ts";
import { MARKER, plantMarkers } from "./plant-markers.ts";
import { sendCalls } from "./send-calls.ts";
import { startProxy } from "./start-proxy.ts";

const AREAS = ["collection"];
const root = fileURLToPath(new URL("../../../../spec", import.meta.url));
/** Our spec as if nothing were documented: what becomes of guesses is asked here. */
const tree = new Map(
  [...readTree(root)]
    .filter(([path]) => path !== "vendor.lock.yaml")
    .map(([path, text]) => [path, toGuess(text)]),
);

function toGuess(text: string): string {
  const isOpen = /^additionalProperties:/m.test(text);
  return text
    .replace(/^x-evidence: documented$/m, `$&${isOpen ? "" : "\nadditionalProperties: true"}`)
    .replaceAll(/: documented$/gm, ": inferred");
}

const original = readSpec(tree);

let recording: string;
let server: string;
let calls: number;

beforeAll(async () => {
  await withFolder(new Map(), async (folder) => {
    const har = `${folder}.har`;
    const mock = await startMock();
    const proxy = await startProxy(mock.url, har);
    try {
      calls = await sendCalls(original.model, AREAS, proxy.url, `key-${MARKER}`);
    } finally {
      await proxy.stop();
      await mock.stop();
    }
    server = mock.url;
    recording = plantMarkers(readFileSync(har, "utf8"));
  });
});

/** The spec with wrong guesses: properties that are missing, made up or of another type. */
function spoilSchemas(seed: number): Map<string, string> {
  const { model } = original;
  const names = [...model.components.keys()].map((key) => key.slice("schemas/".length));
  // Where operations are stays: a recording alone cannot tell which one a wrong path is.
  const operations = model.operations.map((it) => ({ ...it, pageId: undefined }));
  return new Map(spoilSpec(tree, { ...model, operations }, new Set(names), createRandom(seed)));
}

type Call = (...args: string[]) => ReturnType<typeof runIntake>;

/** A spec and the recording on the disk. Afterwards no file but the recording has anything of its values. */
async function withRecording(
  spec: ReadonlyMap<string, string>,
  run: (root: string, call: Call) => Promise<void>,
  recorded = recording,
): Promise<void> {
  await withFolder(spec, async (folder) => {
    const [har, temporary] = [join(folder, "../traffic.har"), join(folder, "../tmp")];
    mkdirSync(temporary);
    writeFileSync(har, recorded);
    await run(folder, async (...args) => {
      const result = await runIntake(
        ["traffic", har, "--server", server, "--spec", folder, ...args],
        { TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: "1" },
      );
      expect(`${result.out}${result.err}`).not.toContain(MARKER);
      return result;
    });
    expect(readFileSync(har, "utf8")).toBe(recorded);
    expect(readdirSync(temporary)).toEqual([]);
    for (const [path, text] of readTree(folder)) expect(text, path).not.toContain(MARKER);
    expect(readdirSync(join(folder, "..")).sort()).toEqual(["spec", "tmp", "traffic.har"]);
  });
}

/** The bodies of the recording, with the schema that a spec has for each. */
function listBodies({
  operations,
}: SpecModel): { place: string; schema: Fields; value: unknown }[] {
  const { log } = JSON.parse(recording) as { log: { entries: Record<string, Fields>[] } };
  const called = operations.filter(({ area }) => AREAS.includes(area));
  return called.flatMap(({ operationId, value }, at) => {
    const { request = {}, response = {} } = log.entries[at] ?? {};
    const bodies = [
      { holder: value.requestBody, sent: request.postData },
      { holder: fieldsOf(value.responses)["200"], sent: response.content },
    ];
    return bodies.flatMap(({ holder, sent }, index) => {
      const { text } = fieldsOf(sent);
      const { schema } = fieldsOf(fieldsOf(fieldsOf(holder).content)["application/json"]);
      return typeof text === "string" && text !== ""
        ? [
            {
              place: `${operationId} ${index}`,
              schema: fieldsOf(schema),
              value: JSON.parse(text) as unknown,
            },
          ]
        : [];
    });
  });
}

/** Which properties of which schemas the bodies have. */
function listShown(model: SpecModel): string[] {
  const shown: Shown = new Set();
  for (const { value, schema } of listBodies(model))
    noteShown(value, schema, model.components, shown);
  return [...shown];
}

describe("a recording of redocly proxy before the mock server", () => {
  test("holds the calls, and something to keep secret", () => {
    expect(recording.split('"startedDateTime"')).toHaveLength(calls + 1);
    expect(recording.split(MARKER).length).toBeGreaterThan(200);
  });

  test("corrects wrong guesses: what was sent and answered fits, nothing is lost, twice changes nothing", async () => {
    const spoiled = spoilSchemas(11);
    const before = readSpec(spoiled).model;
    const wrong = listBodies(before).filter(
      ({ schema, value }) => !createCheck(before.components)(schema, value),
    );
    expect(wrong.length).toBeGreaterThan(3);
    await withRecording(spoiled, async (folder, call) => {
      const { code, out } = await call();
      expect(code, out).toBe(0);
      expect(out).toContain("the spec as it is now: nothing against it.");
      expect(out).toContain("pnpm lint:spec says:\n0 problems\n");
      expect(out).toContain(`${calls} requests of ${calls} operations.`);

      const { model, tree: after } = readSpec(readTree(folder));
      const check = createCheck(model.components);
      for (const { place, schema, value } of listBodies(model))
        expect(check(schema, value), place).toBe(true);
      expect(listShown(model)).toEqual(expect.arrayContaining(listShown(before)));
      expect(listShown(model).length).toBeGreaterThan(listShown(before).length + 5);
      // Absence proves nothing: what was not seen is there still.
      const gone = [...before.components.values()].flatMap(({ key, value }) =>
        Object.keys(fieldsOf(value.properties)).filter(
          (name) => !(name in fieldsOf(model.components.get(key)?.value.properties)),
        ),
      );
      expect(gone).toEqual([]);

      const again = await call();
      expect(again.out).toContain("the spec already says all that; nothing was written.");
      expect([...readTree(folder)]).toEqual([...after]);
    });
  });

  test("at a place that the spec guesses wrongly: told without its values, and learnt once it is bound", async () => {
    const known = original.model.operations.find(
      ({ operationId }) => operationId === "getSettlement",
    );
    const path = known?.path ?? "";
    const moved = new Map(tree);
    moved.set("openapi.yaml", (tree.get("openapi.yaml") ?? "").replace(`  ${path}:`, "  /guess:"));
    const file = known?.file ?? "";
    moved.set(file, (tree.get(file) ?? "").replace("in: path", "in: query"));
    const { log } = JSON.parse(recording) as { log: { entries: Fields[] } };
    const called = original.model.operations.filter(({ area }) => AREAS.includes(area));
    const entry = log.entries[called.indexOf(known as (typeof called)[0])];
    const one = JSON.stringify({ log: { entries: [entry] } });
    await withRecording(
      moved,
      async (folder, call) => {
        const place = path.replaceAll(/\{\w+\}/g, "{id}");
        const first = await call("--dry-run");
        expect(first.out).toContain("Files: nothing was learnt, so nothing was written.");
        expect(first.code).toBe(2);
        expect(first.out).toContain(
          `Requests that fit no operation: 1\n  ${known?.method.toUpperCase()} ${place}  once, answered 200\n`,
        );
        const wordsOf = () =>
          readSpec(readTree(folder)).model.operations.find(
            ({ operationId }) => operationId === "getSettlement",
          );
        expect(wordsOf()).toMatchObject({
          path: "/guess",
          value: { "x-evidence": { path: "inferred", response: "inferred" } },
        });
        const bound = await call("--bind", `getSettlement=${known?.method} ${path}`);
        expect([bound.code, bound.err]).toEqual([0, ""]);
        expect(bound.out).toContain(`getSettlement path: /guess → ${path}\n`);
        expect(wordsOf()).toMatchObject({
          path,
          value: { "x-evidence": { method: "observed", path: "observed", response: "observed" } },
        });
      },
      one,
    );
  });
});
