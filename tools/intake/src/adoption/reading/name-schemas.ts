import { foldName, toPascalCase } from "../../text/words.ts";

/** What TypeScript, or the packages, already call something. A type of the same name would take its place. */
const TAKEN = new Set(
  `Area Array ArrayBuffer BigInt Blob Boolean DataView Date Error Exclude Extract File FormData Function Headers JSON
  Map Math NonNullable Number Object Omit Partial Pick Promise Proxy Readonly Record RegExp Request Required Response
  Set String Symbol URL URLSearchParams Uint8Array WeakMap WeakSet RangeError SyntaxError TypeError
  Answer Call CallError CallOptions ClientOptions ConfigurationError ConnectionError DocumentedError ErrorCode
  ForbiddenError InputError InternalServerError NotFoundError Operation OperationMethod PathClient Result
  BadRequestError UnauthorizedError BusinessRuleError ServiceUnavailableError TimeoutError CancelledError
  __proto__ constructor prototype any await boolean break case catch class const continue debugger default delete do else enum export extends false
  finally for function if implements import in instanceof interface let new never null number object package private
  protected public return static string super switch symbol this throw true try type typeof undefined unknown var void
  while with yield area components operations paths
  ReadonlyArray arguments bigint eval infer keyof never readonly undefined unique
  AnyCashInError ApiKeyClientOptions CashInError CashInEvent DeadlineError Effect MasterKeyClientOptions
  OtherStatusError OutcomeUnknownError Outcome PagedOperationMethod PageOptions PollOptions PollProgress Reconcile RedirectError
  RenewableKey RenewableKeyOptions ResponseError ResponseFault UnexpectedStatusError createClient createPathClient
  createRenewableKey isCashInError pages paginate poll`.split(/\s+/),
);

/** A name becomes that of a file and of types with something behind it. */
const LONGEST = 100;

/** What every object has: a table of names finds it where nobody put it. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

export function isUsableName(name: string): boolean {
  return (
    /^[A-Za-z_$][\w$]*$/.test(name) &&
    name.length <= LONGEST &&
    !TAKEN.has(name) &&
    !isInherited(name)
  );
}

/**
 * What each of the vendor's schemas is called here. A name that is an identifier stays; any other gets one that says
 * the same. Two that a file system may take for one are told apart by a number. The same names give the same result.
 */
export function nameSchemas(
  vendorNames: Iterable<string>,
  known: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const folded = new Map<string, string>();
  const give = (vendorName: string, name: string) => {
    let unique = name;
    for (let count = 2; folded.has(foldName(unique)); count += 1) unique = `${name}${count}`;
    folded.set(foldName(unique), vendorName);
    names.set(vendorName, unique);
  };
  const sorted = [...new Set(vendorNames)].sort();
  const first = sorted.filter((name) => known.has(name));
  const second = sorted.filter((name) => !known.has(name) && isUsableName(name));
  for (const name of first) give(name, known.get(name) ?? name);
  for (const name of second) give(name, name);
  for (const name of sorted) if (!names.has(name)) give(name, toIdentifier(name));
  return names;
}

/** A usable name that says the same as the given one. */
export function toIdentifier(name: string): string {
  const pascal = toPascalCase(name).slice(0, LONGEST - "Schema".length);
  if (isUsableName(pascal)) return pascal;
  return `${pascal.replace(/^\d/, (digit) => `N${digit}`)}${/^\d/.test(pascal) ? "" : "Schema"}`;
}
