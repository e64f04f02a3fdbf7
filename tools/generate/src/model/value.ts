/** A value of an example: JSON, or the content of a file to upload. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | File
  | { readonly [name: string]: Value };

/** A file to upload; its content is text. */
export interface File {
  readonly $file: string;
}

export function isFile(value: object | string | number | boolean | null): value is File {
  return (
    typeof value === "object" &&
    value !== null &&
    "$file" in value &&
    typeof value.$file === "string"
  );
}
