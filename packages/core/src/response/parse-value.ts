import type { Operation } from "../operation.ts";
import { BodyFault, discard, readText } from "./read-body.ts";

/** The value of a success response. Unknown fields and unknown values of known lists stay as they are. */
export async function parseValue(
  operation: Operation,
  response: Response,
  mostBytes: number,
): Promise<unknown> {
  const { responseMediaType } = operation;
  if (responseMediaType === undefined) {
    // The status has said all there is; a fault in what nobody reads must not put it in doubt.
    await discard(response);
    return undefined;
  }
  const text = await readText(response, mostBytes);
  if (text === "") throw new BodyFault("empty");
  if (!isJson(responseMediaType)) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BodyFault("not_json", error);
  }
}

/** The body of an error response; `undefined` where there is none that can be read as JSON. */
export async function parseErrorBody(response: Response, mostBytes: number): Promise<unknown> {
  try {
    return JSON.parse(await readText(response, mostBytes));
  } catch {
    // The status tells what happened; a gateway's HTML page adds nothing that a program could use.
    return undefined;
  }
}

function isJson(mediaType: string): boolean {
  return /[/+]json\b/.test(mediaType);
}
