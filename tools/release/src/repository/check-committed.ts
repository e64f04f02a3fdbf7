import { runProgram } from "@cash-in/workbench/run-program";

/** What is published is what the repository holds, so that anybody can compare the two. */
export async function checkCommitted(root: string): Promise<readonly string[]> {
  const status = await runProgram("git", ["status", "--porcelain"], { cwd: root });
  const [first, ...others] = status.split("\n").map((line) => line.trim().replace(/^\S+\s+/, ""));
  if (!first) return [];
  const count = others.length === 0 ? "1 file is" : `${others.length + 1} files are`;
  return [`${count} not committed, such as ${first}. Commit what belongs there, remove the rest`];
}
