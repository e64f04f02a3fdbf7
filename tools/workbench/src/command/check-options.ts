import type { Options } from "./option.ts";
import { Problem } from "./problem.ts";
import { toKebabCase } from "./to-kebab-case.ts";

/**
 * Refuses what only looks like an option, and gives the arguments back in the form that Stricli reads rightly. Stricli
 * alone takes `--spec=` and `--x` for arguments, `--check=maybe` for a value, and looks names up in an object that has
 * more of them than our table.
 */
export function checkOptions(args: readonly string[], options: Options): readonly string[] {
  const kinds = new Map(
    Object.entries(options).map(([name, { kind }]) => [toKebabCase(name), kind]),
  );
  return args.flatMap((arg) => {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined || arg === "--help") return [arg];
    const kind = kinds.get(name);
    if (kind === undefined) throw new Problem(`Unknown option '--${name}'. See --help.`);
    if (value === undefined) return [arg];
    if (kind === "flag") throw new Problem(`Option '--${name}' takes no value. See --help.`);
    return [`--${name}`, value];
  });
}
