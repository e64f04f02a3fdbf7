/** A name of the generated code, where a value stands otherwise. A class, so that no JSON is taken for one. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
