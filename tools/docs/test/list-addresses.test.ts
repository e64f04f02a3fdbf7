import { expect, test } from "vitest";
import { listAddresses } from "./list-addresses.ts";

const loads = (value: string) => ({ isLoaded: true, value });
const links = (value: string) => ({ isLoaded: false, value });

test.each([
  { given: '<script src="a.js"></script>', want: [loads("a.js")] },
  { given: "<script>x = '<img src=\"https://b\">'</script>", want: [] },
  { given: '<link rel="stylesheet" href="https://c/d.css">', want: [loads("https://c/d.css")] },
  { given: '<a class="e" href="f.html?g&amp;h#i">', want: [links("f.html?g&h#i")] },
  { given: '<svg><use href="#j"></use></svg>', want: [loads("#j")] },
  { given: '<img data-src="k" src="l.png">', want: [loads("l.png")] },
  {
    given: "<style>@import 'm.css'; b { background: url(\"n.png\") }</style>",
    want: [loads("m.css"), loads("n.png")],
  },
])("default: $given", ({ given, want }) => {
  expect(listAddresses(given)).toEqual(want);
});
