import { mkdir, mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { createProgram } from "../program/create-program.ts";
import { createState, emitArea, readCore } from "../testing/create-states.ts";
import { parcels } from "../testing/parcels.ts";
import { emitReport, readPublicTypes } from "./emit-report.ts";
import { updateReports } from "./update-reports.ts";

// Compilers and processes take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const area = await emitArea("parcels", parcels);
const state = createState("next", area);
const program = createProgram([state], ["parcels", "core"]);

/** The blocks of an entry point of core or of the area, by name. */
function readTexts(folder: string, name: string): ReadonlyMap<string, string> {
  const found = readPublicTypes(program, state, folder).find(({ entry }) => entry.name === name);
  return found?.texts ?? new Map();
}

test.each([
  {
    name: "default: a schema with its properties, others by name",
    type: "Order",
    want: `type Order = {
    Name: string;
    Note?: string;
    Kind?: "small" | "large";
    Service?: "day" | "night" | (string & {});
    Weight?: number;
    Parts?: number;
    Sender?: Address;
    [key: string]: unknown;
};`,
  },
  {
    name: "default: an input with its parameters",
    type: "GetLabelInput",
    want: `interface GetLabelInput {
    readonly path: {
        parcelId: string;
    };
    readonly query: {
        size: string;
    };
}`,
  },
  {
    name: "default: a value by name",
    type: "SendParcelValue",
    want: "type SendParcelValue = Parcel;",
  },
  {
    name: "default: the client",
    type: "ParcelsClient",
    want: `interface ParcelsClient {
    readonly listParcels: PagedOperationMethod<ListParcelsInput, ListParcelsValue, ListParcelsError, Parcel>;
    readonly sendParcel: OperationMethod<SendParcelInput, SendParcelValue, SendParcelError>;
    readonly getLabel: OperationMethod<GetLabelInput, GetLabelValue, GetLabelError>;
}`,
  },
])("$name", ({ type, want }) => {
  expect(readTexts("parcels", ".").get(type)).toBe(want);
});

test("default: a page for an area", () => {
  const report = emitReport(program, state, "parcels");
  expect(report.match(/^## .*$/gm)).toEqual(["## `.`", "## `./paths`", "## `./openapi-fetch`"]);
  expect(report).toContain("| `sendParcel` | `POST /parcels` | notify | listParcels |  | 404 |");
  expect(report).toMatch(/^From `@cash-in\/core`: `Answer`, .*`poll`$/m);
  expect(report).toContain(
    "The same as openapi-typescript has it: `components`, `operations`, `paths`",
  );
});

test("behavior: shows what exported types speak of, once", () => {
  const [first, ...others] = readPublicTypes(program, state, "core").map(({ texts }) => [
    ...texts.keys(),
  ]);
  expect(first).toContain("StatusError");
  expect(others.flat().filter((name) => first?.includes(name))).toEqual([]);
  expect(emitReport(program, state, "core")).toMatch(/^\/\/ Not exported:$/m);
});

test("behavior: writes reports, and says which are out of date", async () => {
  const temporary = await mkdtempDisposable(join(tmpdir(), "changes-test-"));
  onTestFinished(() => temporary.remove());
  const root = temporary.path;
  for (const [path, text] of [...area, ...readCore()]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const missing = ["core", "parcels"].map((folder) => ({
    path: `packages/${folder}/api.md`,
    kind: "missing",
  }));
  expect(await updateReports(root, true)).toEqual({ total: 2, changes: missing });
  expect(await updateReports(root, false)).toEqual({ total: 2, changes: missing });
  expect(await updateReports(root, true)).toEqual({ total: 2, changes: [] });
  const paths = join(root, "packages/parcels/src/generated/paths.ts");
  await writeFile(
    paths,
    (await readFile(paths, "utf8")).replace("Width?: number", "Width?: string"),
  );
  const different = [{ path: "packages/parcels/api.md", kind: "different" }];
  expect(await updateReports(root, true)).toEqual({ total: 2, changes: different });
});
