/// <reference lib="dom" />
import type { Entry } from "./entry.ts";
import { createSearch } from "./find-entries.ts";

const shown = 30;

const find = createSearch(JSON.parse(getElement("entries").textContent ?? "[]") as Entry[]);
const input = getElement("query") as HTMLInputElement;
const list = getElement("results");
const status = getElement("status");

input.addEventListener("input", show);
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || document.activeElement === input) return;
  event.preventDefault();
  input.focus();
});
const form = getElement("search");
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
// A browser may have kept the words while another page was looked at.
show();

function show(): void {
  const query = input.value.trim();
  const found = query === "" ? [] : find(query);
  list.replaceChildren(...found.slice(0, shown).map(createItem));
  status.textContent = query === "" ? "" : describe(found.length);
}

function describe(count: number): string {
  if (count === 0) return "Nothing found.";
  return `${count} found${count > shown ? `, the first ${shown} shown` : ""}.`;
}

function createItem({ name, kind, text, page }: Entry): HTMLElement {
  const link = document.createElement("a");
  link.href = page;
  link.append(createText("strong", name), createText("small", kind), createText("span", text));
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function createText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function getElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}
