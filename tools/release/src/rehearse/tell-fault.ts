import { ProgramError } from "@cash-in/workbench/run-program";

/** What is wrong, if a command that has to succeed fails. Any other error is a fault of ours. */
export async function tellFault(run: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await run();
    return [];
  } catch (error) {
    if (error instanceof ProgramError) return [error.message];
    throw error;
  }
}
