import type { Operation, Pagination } from "../operation.ts";
import type { CallOptions } from "../options/options.ts";
import type { Call } from "./call.ts";

/** A callable operation of a client. It carries its description as `operation`. */
export interface OperationMethod<Input, Value, Failure> {
  (
    ...args: Partial<Input> extends Input
      ? [input?: Input, options?: CallOptions]
      : [input: Input, options?: CallOptions]
  ): Call<Value, Failure>;
  readonly operation: Operation;
}

/** A callable operation whose answers are pages of a list. */
export interface PagedOperationMethod<Input, Value, Failure, Item>
  extends OperationMethod<Input, Value, Failure> {
  readonly operation: Operation & { readonly pagination: Pagination };
  /** For types only; it is never set. It is no symbol, because it must be the same in all versions of this package. */
  readonly "~item"?: Item;
}
