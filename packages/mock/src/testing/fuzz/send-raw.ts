import { connect } from "node:net";
import type { Raw } from "./damage.ts";

/** How it ended: a status, or what became of the connection. */
export type Ending = number | "closed without an answer" | "left by the client" | "no answer";

/** Sends bytes and waits for the end of the first answer, or of the connection. */
export function sendRaw(port: number, { bytes, after }: Raw, patience: number): Promise<Ending> {
  return new Promise((resolve) => {
    let head = "";
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const finish = (ending: Ending) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(ending);
    };
    // The bound of the test, and no wait: whoever is answered does not see it.
    const timer = setTimeout(() => finish("no answer"), patience);
    const conclude = () => finish(readStatus(head) ?? "closed without an answer");
    socket
      .setEncoding("latin1")
      .once("connect", () => {
        if (after === "leave") socket.write(bytes, () => finish("left by the client"));
        else if (after === "end") socket.end(bytes);
        else socket.write(bytes);
      })
      .on("data", (text: string) => {
        head = head.length < 200 ? head + text : head;
        const status = readStatus(head);
        // Of requests that are whole, the first piece of the answer is enough.
        if (status !== undefined && after === "wait") finish(status);
      })
      .once("end", conclude)
      // The server may close while the client still sends.
      .once("error", conclude);
  });
}

// News about the request, such as 100, is followed by the answer.
function readStatus(text: string): number | undefined {
  const [, status] =
    /^(?:HTTP\/1\.1 1\d\d [\s\S]*?\r\n\r\n)*HTTP\/1\.1 ([2-5]\d\d) /.exec(text) ?? [];
  return status === undefined ? undefined : Number(status);
}
