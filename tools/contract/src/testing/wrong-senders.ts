import { createPetsClient } from "./pets-client.ts";
import { addHeaders, sendWrongly, type Wrong } from "./spoil.ts";

/** Clients that put something wrong on the wire. */
export const wrongSenders: readonly Wrong[] = [
  {
    name: "drops a query parameter",
    client: sendWrongly(({ url }) => ({ url: url.replace(/limit=10&?/, "") })),
    fails: [
      "listCats › success",
      "listCats › success with everything given",
      "listCats › second opinion: success",
      "listCats › 402",
    ],
    passes: ["createCat › success", "listCats › invalid: query.kinds missing"],
  },
  {
    name: "adds a query parameter",
    client: sendWrongly(({ url }) => ({ url: `${url}${url.includes("?") ? "&" : "?"}page=1` })),
    fails: ["listCats › success", "deleteCat › success"],
    passes: ["listCats › invalid: query.kinds missing"],
  },
  {
    name: "sends a list as one value",
    client: sendWrongly(({ url }) => ({
      url: url.replace("&kinds=wild", "").replace("tame", "tame%2Cwild"),
    })),
    fails: ["listCats › success"],
    passes: ["createCat › success"],
  },
  {
    name: "sends to another path",
    client: sendWrongly(({ url }) => ({ url: url.replace("/photos", "/cats") })),
    fails: ["uploadPhoto › success", "uploadPhoto › 400"],
    passes: ["createCat › success", "uploadPhoto › invalid: body missing"],
  },
  {
    name: "does not encode path parameters",
    client: sendWrongly(({ url }) => ({ url: url.replace("%3F", "?") })),
    fails: ["deleteCat › success", "deleteCat › generated inputs", "exportCat › 402"],
    passes: ["createCat › success"],
  },
  {
    name: "uses another method",
    client: sendWrongly(({ url, init }) =>
      url.endsWith("/photos") ? { init: { ...init, method: "POST" } } : {},
    ),
    fails: ["uploadPhoto › success"],
    passes: ["createCat › success"],
  },
  {
    name: "forgets the key",
    client: addHeaders(() => ({ "pet-key": "" })),
    fails: ["listCats › success", "deleteCat › success", "createCat › second opinion: errors"],
    passes: ["openSession › description", "createCat › second opinion: without key"],
  },
  {
    name: "adds a header",
    client: addHeaders(() => ({ "x-agent": "me" })),
    fails: ["listCats › success", "openSession › success"],
    passes: [],
  },
  {
    name: "accepts what nobody offers",
    client: addHeaders(() => ({ accept: "*/*" })),
    fails: ["listCats › success", "exportCat › success"],
    passes: ["deleteCat › success"],
  },
  {
    name: "changes the body",
    client: sendWrongly(({ init }) =>
      typeof init.body === "string"
        ? { init: { ...init, body: init.body.replace("4.2", "4.20001") } }
        : {},
    ),
    fails: ["createCat › success", "createCat › 402", "createCat › invalid: body.Kind missing"],
    passes: ["openSession › success"],
  },
  {
    name: "sends JSON as text",
    client: addHeaders(
      ({ init }): Record<string, string> =>
        typeof init.body === "string" ? { "content-type": "text/plain" } : {},
    ),
    fails: ["createCat › success", "openSession › success"],
    passes: ["uploadPhoto › success"],
  },
  {
    name: "sends twice",
    client: (options) => {
      const { fetch: send = fetch } = options;
      const sendTwice = (url: string, init: RequestInit) =>
        send(url, init).then(() => send(url, init));
      return createPetsClient({ ...options, fetch: sendTwice });
    },
    fails: ["createCat › success", "createCat › 402"],
    passes: ["createCat › invalid: body missing"],
  },
];
