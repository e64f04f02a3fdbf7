/** Something that the caller can put right. Its message is one line: what, where, what to do. */
export class Problem extends Error {}
