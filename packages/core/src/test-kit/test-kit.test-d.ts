import { expectTypeOf } from "vitest";
import type { OperationMethod, PagedOperationMethod } from "../call/method.ts";
import type { CallError, DocumentedError } from "../errors/guard.ts";
import { paginate } from "../lists/paginate.ts";
import { poll } from "../lists/poll.ts";
import type { Operation } from "../operation.ts";
import { createFakeFetch, failure, type Stub, sequence, stub } from "../testing.ts";

interface Thing {
  readonly Name: string;
}

interface Refusal {
  readonly Message: string;
}

type Failure = DocumentedError<402 | 404, Refusal> | CallError;

interface Client {
  readonly getThing: OperationMethod<{ path: { id: string } }, Thing, Failure>;
  readonly listThings: PagedOperationMethod<{ query?: { page?: number } }, Thing[], Failure, Thing>;
  readonly touch: OperationMethod<Record<never, never>, undefined, Failure>;
}

declare const operation: Operation;

// A part of a client can be made of stubs, also of asynchronous ones.
const part: Pick<Client, "getThing" | "listThings" | "touch"> = {
  getThing: stub(operation, async ({ path }, options) => {
    expectTypeOf(options?.timeoutMs).toEqualTypeOf<number | undefined>();
    return { Name: path.id };
  }),
  listThings: stub(operation, sequence([{ Name: "a" }], failure(404), [])),
  touch: stub(operation, undefined),
};
expectTypeOf(paginate(part.listThings)).toEqualTypeOf<AsyncGenerator<Thing, void, undefined>>();
poll((options) => part.getThing({ path: { id: "1" } }, options), {
  until: (it) => it.Name === "a",
});
expectTypeOf(part.getThing({ path: { id: "1" } }).result()).toEqualTypeOf<
  ReturnType<ReturnType<Client["getThing"]>["result"]>
>();
const getThing: Stub<Client["getThing"]> = stub(operation, { Name: "a" });
expectTypeOf(getThing.calls[0]?.input).toEqualTypeOf<{ path: { id: string } } | undefined>();

const wrong: Pick<Client, "getThing" | "touch"> = {
  // @ts-expect-error: the value is that of the operation
  getThing: stub(operation, { Name: 1 }),
  // @ts-expect-error: so is what a function gives
  touch: stub(operation, async () => "a"),
};
const body: Pick<Client, "getThing" | "touch"> = {
  getThing: stub(operation, failure(402, { body: { Message: "paid" } })),
  // @ts-expect-error: the body of an error is that of the operation
  touch: stub(operation, failure(402, { body: { Text: "paid" } })),
};
expectTypeOf([wrong, body]).not.toBeAny();

createFakeFetch<Client>([operation], {
  getThing: ({ path }) => ({ Name: path.id ?? "" }),
  listThings: sequence(failure(503, { headers: { "Retry-After": "0" } }), [{ Name: "a" }]),
});
// @ts-expect-error: an operation that the client does not have
createFakeFetch<Client>([operation], { other: 1 });
// @ts-expect-error: the value is that of the operation
createFakeFetch<Client>([operation], { getThing: { Name: 1 } });
// @ts-expect-error: a failure has a status or one of the words
failure("lost");
