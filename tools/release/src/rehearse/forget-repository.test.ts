import { expect, test } from "vitest";
import { forgetRepository } from "./forget-repository.ts";

test("default", () => {
  const env = { GIT_DIR: "/a/.git", GIT_INDEX_FILE: "index", PATH: "/bin" };
  forgetRepository(env);
  expect(env).toEqual({ PATH: "/bin" });
});
