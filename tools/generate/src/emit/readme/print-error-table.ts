import type { Area } from "../../model/model.ts";
import { toCell } from "../../text/to-cell.ts";
import { canEndUnknown, listErrors } from "../list-errors.ts";

/** What a call can throw, by answer. */
export function printErrorTable({ operations }: Area): string {
  const documented = new Map(operations.flatMap(listErrors).map((error) => [error.status, error]));
  const rows = [...documented.values()]
    .sort((a, b) => a.status - b.status)
    .map(({ status, name, description }) => `| ${status} | \`${name}\` | ${toCell(description)} |`);
  const unknown = operations.some(canEndUnknown)
    ? [
        "| none | `OutcomeUnknownError` | The call was sent and may have taken effect. `reconcile` says which call tells. |",
      ]
    : [];
  return [
    "Every error is a `CashInError` with a `code`. What the API answered is its `body`, typed by status.",
    "",
    "| Answer | Error | Meaning |",
    "| --- | --- | --- |",
    ...rows,
    "| other | `UnexpectedStatusError` | A status that is not documented. |",
    ...unknown,
    "",
    "Besides: `ConnectionError`, `TimeoutError`, `DeadlineError`, `CancelledError`, `RedirectError`, `ResponseError`,",
    "`InputError` and `ConfigurationError`. `isCashInError` recognises all of them.",
  ].join("\n");
}
