/** Something that the search of the start page finds. */
export interface Entry {
  readonly id: number;
  readonly name: string;
  /** `Operation`, `Package`, or what TypeScript calls it, such as `Interface`. */
  readonly kind: string;
  /** Further words: where it belongs, what it does. */
  readonly text: string;
  /** From the folder of the site. */
  readonly page: string;
}
