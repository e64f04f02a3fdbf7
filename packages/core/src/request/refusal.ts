/** Thrown where input cannot be sent as it is. Never reaches a user. */
export class Refusal {
  /** Where in the input. */
  readonly field: string;
  readonly reason: string;

  constructor(field: string, reason: string) {
    this.field = field;
    this.reason = reason;
  }
}
