import { expect, test } from "vitest";
import { createThings } from "../../test/things.ts";

class Row {
  readonly #name = "a";

  get Name(): string {
    return this.#name;
  }
}

class Special extends Row {
  readonly Quantity = 1;

  total(): number {
    return this.Quantity;
  }
}

class Plain {
  readonly Name = "a";

  total(): number {
    return 1;
  }
}

test.each([
  { name: "a row", body: new Row(), field: "body.Name" },
  { name: "a row among others", body: { Rows: [{}, new Row()] }, field: "body.Rows[1].Name" },
  { name: "a row of a derived class", body: new Special(), field: "body.Name" },
])("error: accessors of $name, which JSON leaves out, are refused", async ({ body, field }) => {
  const { createThing } = createThings({ fetch: async () => Response.json({}) });
  const outcome = await createThing({ body }).result();
  expect(outcome).toMatchObject({ error: { code: "invalid_input", field } });
});

test("default: an instance whose fields are its own is sent, whatever methods it has", async () => {
  let sent: unknown;
  const { createThing } = createThings({
    fetch: async (_, { body }) => {
      sent = body;
      return Response.json({});
    },
  });
  await createThing({ body: new Plain() });
  expect(sent).toBe('{"Name":"a"}');
});
