import { scope } from "@cash-in/generate/scope";
import { pages } from "./pages.ts";

/** The page of a package, from the folder of the site. TypeDoc writes `_` for a sign that a file's name may not have. */
export function toPackagePage(folder: string): string {
  return `${pages.packages}/${scope.replace("@", "_")}/${folder}.html`;
}
