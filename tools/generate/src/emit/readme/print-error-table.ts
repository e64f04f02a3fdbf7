import type { Area } from "../../model/model.ts";
import { toCell } from "../../text/to-cell.ts";
import { canEndUnknown, listErrors } from "../list-errors.ts";

/** What a call can throw, by answer. */
export function printErrorTable({ operations, schemas }: Area): string {
  const documented = new Map(operations.flatMap(listErrors).map((error) => [error.status, error]));
  const rows = [...documented.values()]
    .sort((a, b) => a.status - b.status)
    .map(({ status, name, description }) => `| ${status} | \`${name}\` | ${toCell(description)} |`);
  const unknown = operations.some(canEndUnknown)
    ? [
        "| no usable answer | `OutcomeUnknownError` | A call that changes something was sent and may have taken effect: no answer, a redirect, an undocumented 5xx, a page that is no JSON. |",
      ]
    : [];
  const bodies = operations.flatMap(({ failures }) => failures.map(({ body }) => body));
  const isGuess = schemas.some(
    ({ name, evidence }) =>
      evidence === "inferred" && bodies.some((it) => "schema" in it && it.schema === name),
  );
  return [
    `Every error is a \`CashInError\` with a \`code\`. What the API answered is its \`body\`, typed by status${isGuess ? "; the fields of that type are **inferred**" : ""}.`,
    "",
    "| Answer | Error | Meaning |",
    "| --- | --- | --- |",
    ...rows,
    "| other | `UnexpectedStatusError` | A status that is not documented. |",
    ...unknown,
    "",
    ...(unknown.length > 0
      ? [
          "Look at `outcome` before you send anything again: after a 500 or a 503, too, a call that changes something may have taken effect (`unknown`). After `done` it has: only its answer could not be used. A read that fails is `unchanged`. `reconcile` of the error says which call tells.",
          "",
        ]
      : []),
    "Besides: `ConnectionError`, `TimeoutError`, `DeadlineError`, `CancelledError`, `RedirectError`, `ResponseError`,",
    "`InputError` and `ConfigurationError`. `isCashInError` recognises all of them.",
  ].join("\n");
}
