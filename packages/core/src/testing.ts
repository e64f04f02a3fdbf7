export type { Failure, FailureWord, Sequence } from "./test-kit/answer.ts";
export { failure, sequence } from "./test-kit/answer.ts";
export { createError } from "./test-kit/create-error.ts";
export {
  createFakeFetch,
  type FakeAnswer,
  type FakeFetch,
  type FakeRequest,
} from "./test-kit/fake-fetch.ts";
export { type Stub, type StubAnswer, type StubCall, stub } from "./test-kit/stub.ts";
