/** Something that the caller can put right. Its message says what, where, and what to do. */
export class Problem extends Error {}
