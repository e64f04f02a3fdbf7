/** What stands between the items of a list in one query parameter, by style; a comma in any other. */
export const separators: Readonly<Record<string, string>> = {
  spaceDelimited: " ",
  pipeDelimited: "|",
};
