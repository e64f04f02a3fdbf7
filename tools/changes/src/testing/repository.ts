import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Edits, edit } from "./create-states.ts";

type Files = readonly (readonly [path: string, text: string])[];

/** A git repository in a folder of its own, on a branch that begins at main. */
export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Files) => void;
  readonly edit: (path: string, edits: Edits) => void;
  readonly commit: () => void;
  /** Names of the changesets. */
  readonly listChangesets: () => string[];
}

/** Makes a repository whose main holds the given files. It is gone when the test is over. */
export function createRepository(files: Files): Repository {
  const temporary = mkdtempDisposableSync(join(tmpdir(), "changes-test-"));
  onTestFinished(() => temporary.remove());
  const folder = temporary.path;
  const git = (...args: readonly string[]) =>
    execFileSync("git", [...settings, ...args], { cwd: folder, encoding: "utf8", env }).trim();
  const write = (given: Files) => {
    for (const [path, text] of given) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--message=Change");
  };
  git("init", "--quiet", "--initial-branch=main");
  write([...files, [".changeset/README.md", "# Changesets\n"]]);
  commit();
  git("switch", "--quiet", "--create=topic");
  return {
    folder,
    git,
    write,
    commit,
    edit: (path, edits) => write([[path, edit(readFileSync(join(folder, path), "utf8"), edits)]]),
    listChangesets: () =>
      readdirSync(join(folder, ".changeset")).filter((name) => name !== "README.md"),
  };
}

const settings = [
  "-c",
  "user.name=Test",
  "-c",
  "user.email=test@localhost",
  "-c",
  "commit.gpgsign=false",
];

// What a hook or a user has set would lead to another repository.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
);
