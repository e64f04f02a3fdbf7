/** The program for a worker: takes the servers in the body of a request, answers with the facts. */
import { consume } from "./consume.mts";
import { packages } from "./packages.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await consume(packages, await request.json()));
  },
};
