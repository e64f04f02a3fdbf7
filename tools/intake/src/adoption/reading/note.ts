/** Something that a person should know about what became of a page. */
export interface Note {
  /**
   * `dropped`: something the page says is not in the spec. `doubtful`: the page contradicts itself or another one.
   * `renamed`: it has another name here. `decision`: a person must decide before the spec is whole.
   */
  readonly kind: "dropped" | "doubtful" | "renamed" | "decision";
  /** Address of the page; absent where the note is about several. */
  readonly page?: string;
  /** The operation or schema, and where in it. */
  readonly place: string;
  /** What was found, what was done and why, in a sentence or two. */
  readonly text: string;
}

export type AddNote = (note: Note) => void;
