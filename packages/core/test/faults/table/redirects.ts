import { type Fault, unclear } from "../fault.ts";
import { headOf, redirect, sendThen } from "../steps.ts";

const redirectStatuses = [301, 302, 303, 307, 308] as const;

/** The server redirects. No redirect is followed, because the key would go with it. */
export const redirects: readonly Fault[] = [
  ...redirectStatuses.flatMap((status) => [
    {
      name: `${status} to itself`,
      given: { steps: [redirect(status, (place) => place.target)] },
      want: unclear("unexpected_redirect", status),
    },
    {
      name: `${status} to another origin`,
      given: { steps: [redirect(status, (place) => `${place.elsewhere}${place.target}`)] },
      want: unclear("unexpected_redirect", status),
    },
    {
      name: `${status} in a loop`,
      given: {
        steps: [redirect(status, (place) => (place.target === "/a" ? "/b" : "/a"))],
      },
      want: unclear("unexpected_redirect", status),
    },
  ]),
  {
    name: "302 to nowhere",
    given: { steps: [sendThen("close", headOf(0, 302))] },
    want: unclear("unexpected_redirect", 302),
  },
  {
    name: "302 to what is no URL",
    given: { steps: [redirect(302, () => "https://")] },
    want: unclear("unexpected_redirect", 302),
  },
  // The connection gets free only if the client cancels the body.
  {
    name: "302 with a body without end",
    given: { steps: [sendThen("drip", headOf(1_000_000, 302, { Location: "/a" }))] },
    want: unclear("unexpected_redirect", 302),
  },
];
