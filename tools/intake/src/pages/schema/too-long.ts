/** Whether a text is an integer that no number holds exactly: a number would say another one. */
export function isTooLong(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^-?[1-9]\d{15,}$/.test(value) &&
    String(BigInt(Number(value))) !== value
  );
}
