import { expect, test } from "vitest";
import { createArea, createOperation, createSending } from "../testing/create-area.ts";
import { emitClient } from "./emit-client.ts";

test("default", () => {
  const operation = createSending({ description: "It leaves.", deprecated: true });
  const text = emitClient(createArea({ operations: [operation] }));
  expect(text).toContain(`
/** Client of Parcel Post. Sending parcels. */
export interface ParcelPostClient {
  /**
   * Send a parcel.
   *
   * It leaves.
   *
   * Effect: notify. Never sent twice by this client. When the outcome is unknown, ask \`listParcels\`
   * by \`Name\`. It is listed.
   *
   * Evidence: method, path, request and response documented.
   *
   * @deprecated It may go away.
   * @throws BadRequestError (400), NotFoundError (404), OtherStatusError (409),
   *   OutcomeUnknownError, CallError
   * @see https://parcels.example/docs/list
   * @example
   * \`\`\`ts
   * import { createParcelPostClient } from "@cash-in/parcel-post";
   *
   * const parcelPost = createParcelPostClient({ apiKey: "your-key", server: "mock" });
   * const value = await parcelPost.sendParcel({ body: { Name: "Book" } });
   * \`\`\`
   */
  readonly sendParcel: OperationMethod<SendParcelInput, SendParcelValue, SendParcelError>;
}
`);
  expect(text).toContain(`
export function createParcelPostClient(options: ApiKeyClientOptions): ParcelPostClient {
  return createClient<ParcelPostClient>(area, [sendParcel], options);
}

/**
 * Makes a client of some operations of Parcel Post: what a program does not name is left out of its
 * bundle.
 *
 * @throws ConfigurationError where an option is missing or wrong.
 * @example
 * \`\`\`ts
 * import { createParcelPostClientOf, sendParcel } from "@cash-in/parcel-post";
 *
 * const parcelPost = createParcelPostClientOf([sendParcel], {
 *   apiKey: "your-key",
 *   server: "mock",
 * });
 * \`\`\`
 */
export function createParcelPostClientOf<
  const Operations extends readonly (Operation & { readonly id: keyof ParcelPostClient })[],
>(operations: Operations, options: ApiKeyClientOptions): Pick<ParcelPostClient, Operations[number]["id"]> {
  return createClient<Pick<ParcelPostClient, Operations[number]["id"]>>(area, operations, options);
}
`);
});

test("behavior: a paged list knows its items", () => {
  const operations = [
    createOperation({ item: { schema: "Parcel" } }),
    createSending({ item: { plain: "unknown" } }),
    createOperation({ id: "listBoxes", item: { schema: "Parcel" } }),
  ];
  const text = emitClient(createArea({ operations }));
  expect(text).toContain("createClient, type Operation, type PagedOperationMethod }");
  expect(text).toContain(
    "listParcels: PagedOperationMethod<ListParcelsInput, ListParcelsValue, ListParcelsError, Parcel>;",
  );
  expect(text).toContain("SendParcelError, unknown>;");
  expect(text).toContain("ListBoxesError, Parcel } from");
});

test("behavior: a read cannot end unknown", () => {
  expect(emitClient(createArea())).not.toContain("OutcomeUnknownError");
});

test("behavior: a documented redirect is told as the errors of every call are", () => {
  const moved = { status: 302, description: "Moved.", body: { plain: "unknown" } } as const;
  const same = { ...moved, status: 304 };
  const text = emitClient(
    createArea({ operations: [createOperation({ failures: [moved, same] })] }),
  );
  expect(text).toContain("@throws OtherStatusError (304), CallError");
});
