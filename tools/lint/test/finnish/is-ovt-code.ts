import businessIds from "finnish-business-ids";

const { FinnishBusinessIds } = businessIds;

/** `0037`, a business id without its hyphen, and at most five characters of a unit's own. */
export function isOvtCode(value: string): boolean {
  const [, number, digit] = /^0037(\d{7})(\d)[0-9A-Z]{0,5}$/.exec(value) ?? [];
  return number !== undefined && FinnishBusinessIds.isValidBusinessId(`${number}-${digit}`);
}
