import { createPetsClient } from "./pets-client.ts";
import { addHeaders, sendWrongly, type Wrong } from "./spoil.ts";

const nameCharset = (charset: string) =>
  addHeaders(
    ({ init: { body, headers } }): Record<string, string> =>
      typeof body === "string"
        ? { "content-type": `${headers?.["content-type"]}; charset=${charset}` }
        : {},
  );

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
    name: "accepts more than is offered",
    client: addHeaders(({ init }) => ({ accept: `text/html, ${init.headers?.accept}` })),
    fails: ["listCats › success", "exportCat › success", "deleteCat › 404"],
    passes: ["listCats › generated inputs"],
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
    name: "names another charset than that of its bytes",
    client: nameCharset("iso-8859-1"),
    fails: [
      "createCat › success",
      "createCat › success with everything given",
      "openSession › success",
      "putNote › 400",
    ],
    passes: ["uploadPhoto › success", "listCats › success"],
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
