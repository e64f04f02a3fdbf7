/** Where an example comes from, where it is not what stood there. */
export interface Choice {
  readonly owner: string;
  readonly place: string;
  readonly from: "page" | "made" | "completed";
}
